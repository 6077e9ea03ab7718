import Foundation
import Glibc
import Testing

@testable import Ledger
@testable import LedgerStore

/// A link that somebody put in the place of a file is never written through.
struct LinkTests {
  private let scratch: Scratch
  private let outside: URL
  private let precious = Data("precious".utf8)

  init() throws {
    scratch = try Scratch()
    try scratch.create()
    outside = URL(filePath: "\(scratch.path)/outside")
    try precious.write(to: outside)
  }

  private func link(_ name: String) throws {
    try? scratch.remove(name)
    try FileManager.default.createSymbolicLink(
      at: URL(filePath: "\(scratch.ledger)/\(name)"), withDestinationURL: outside)
  }

  private func append() throws {
    let extra = NamedObject(Array("another file".utf8))
    _ = try scratch.open().append(
      [Samples.record("order-18")], objects: [Samples.caseFile, Samples.rules, extra])
  }

  @Test func wherePartsAreWrittenBesideTheLinkIsLetGo() throws {
    let object = NamedObject(Array("another file".utf8)).name.digest.hex
    try link("checkpoint.tmp")
    try link("objects/\(object).tmp")
    try append()
    #expect(try Data(contentsOf: outside) == precious)
    #expect(try scratch.open().verify().isSound)
    #expect(!scratch.has("checkpoint.tmp"))
  }

  @Test func soIsAHardLink() throws {
    try FileManager.default.linkItem(
      at: outside, to: URL(filePath: "\(scratch.ledger)/checkpoint.tmp"))
    try append()
    #expect(try Data(contentsOf: outside) == precious)
  }

  @Test(arguments: [LedgerLayout.logName, LedgerLayout.lockName, "private/\(LedgerLayout.namesName)"])
  func aFileThatIsALinkIsRefused(name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.ledger)/private", withIntermediateDirectories: true)
    try link(name)
    var generator = SystemRandomNumberGenerator()
    let concealed = ConcealedName(concealing: "a name", salt: Salt(using: &generator))
    let fault = #expect(throws: LedgerFault.self) {
      _ = try scratch.open().append(seal: Samples.seal, signers: []) { (_) throws(LedgerFault) in
        EntryBatch([Samples.record()], objects: [Samples.rules, Samples.caseFile], names: [concealed])
      }
    }
    guard case .system(let system)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(system.code == ELOOP)
    #expect(try Data(contentsOf: outside) == precious)
  }

  @Test(arguments: ["index/hashes", "index/offsets"])
  func anIndexThatIsALinkIsNotWritten(name: String) throws {
    try link(name)
    try append()
    #expect(try Data(contentsOf: outside) == precious)
    #expect(try scratch.open().verify().isSound)
  }

  @Test(arguments: ["index/hashes.tmp", "index/offsets.tmp"])
  func anIndexIsMadeAnewBesideALink(name: String) throws {
    try scratch.remove("index/hashes")
    try FileManager.default.linkItem(at: outside, to: URL(filePath: "\(scratch.ledger)/\(name)"))
    try append()
    #expect(try Data(contentsOf: outside) == precious)
    #expect(try scratch.open().verify().isIndexFit)
  }

  @Test func aNewLedgerIsNotBegunThroughALink() throws {
    let folder = URL(filePath: "\(scratch.path)/new")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "log.jsonl"), withDestinationURL: outside)
    #expect(throws: LedgerFault.self) {
      try LedgerStore(creating: folder.path, origin: "o", seal: Samples.seal)
    }
    #expect(try Data(contentsOf: outside) == precious)
  }

  @Test func theIndexForSearchingIsOpenedNowhereElse() throws {
    try link("index/search.sqlite")
    let path = try scratch.open().openingSearch(anew: false) { $0 }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try Data(contentsOf: outside) == precious)
  }
}
