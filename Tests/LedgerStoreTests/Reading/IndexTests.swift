import Ledger
import Testing

@testable import LedgerStore

/// The index can be lost or altered, and nothing goes wrong by it.
struct IndexTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.create()
  }

  private func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let store = try scratch.open()
    let found = try store.verify()
    #expect(found.isSound, "\(found.problems)", sourceLocation: sourceLocation)
    #expect(found.isIndexFit, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["hashes", "offsets"])
  func aFileThatIsGoneIsMadeAnew(name: String) throws {
    try scratch.remove("index/\(name)")
    let found = try scratch.open().verify()
    #expect(found.isSound)
    #expect(!found.isIndexFit)
    _ = try scratch.open().append([Samples.record()])
    try expectWhole()
  }

  @Test func theWholeFolderIsMadeAnew() throws {
    try scratch.remove("index")
    _ = try scratch.open().append([Samples.record()])
    try expectWhole()
  }

  @Test(arguments: ["hashes", "offsets"])
  func aFileOfAnyLength(name: String) throws {
    let whole = try scratch.read("index/\(name)")
    for length in 0..<whole.count {
      try scratch.write("index/\(name)", Array(whole.prefix(length)))
      let other = try Scratch()
      try scratch.copy(to: other)
      _ = try other.open().append([Samples.record()])
      let found = try other.open().verify()
      #expect(found.isSound && found.isIndexFit)
    }
  }

  @Test(arguments: ["hashes", "offsets"])
  func aFileWithAnyByteFlippedLeadsNobodyAstray(name: String) throws {
    let whole = try scratch.read("index/\(name)")
    let entries = try (0..<7).map { try scratch.open().entry(at: $0) }
    for place in whole.indices {
      var flipped = whole
      flipped[place] ^= 0x11
      try scratch.write("index/\(name)", flipped)
      #expect(try !scratch.open().verify().isIndexFit)
      for index in 0..<7 { #expect(try scratch.open().entry(at: index) == entries[index]) }
    }
  }

  @Test func anIndexFromAWriteThatWasNotAcknowledgedIsNoHindrance() throws {
    let other = try Scratch()
    try scratch.copy(to: other)
    _ = try other.open().append([Samples.record("one"), Samples.record("two")])
    for name in ["hashes", "offsets"] { try scratch.write("index/\(name)", try other.read("index/\(name)")) }
    _ = try scratch.open().append([Samples.record("three")])
    try expectWhole()
  }
}
