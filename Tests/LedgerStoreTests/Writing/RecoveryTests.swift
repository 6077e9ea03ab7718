import Ledger
import Testing

@testable import LedgerStore

/// A write that was broken off anywhere is set aside by the next writer, who says so.
struct RecoveryTests {
  private let scratch: Scratch
  /// The ledger before the write that is broken off.
  private let before: Scratch
  private let acknowledged: [UInt8]
  /// What the write would have added.
  private let added: [UInt8]

  init() throws {
    scratch = try Scratch()
    before = try Scratch()
    try scratch.create()
    try scratch.copy(to: before)
    acknowledged = try scratch.read("log.jsonl")
    _ = try scratch.open().append([Samples.record("order-18"), Samples.draft(.repeated(of: 1))])
    added = Array(try scratch.read("log.jsonl").dropFirst(acknowledged.count))
  }

  /// Appends to the ledger as it is, and tells what the entries behind the acknowledged ones are.
  private func appended() throws -> [EntryPayload] {
    let store = try scratch.open()
    _ = try store.append([Samples.draft(.hold(caseID: "order-19", reason: "next"))])
    let found = try store.verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.isIndexFit)
    #expect(Array(try scratch.read("log.jsonl").prefix(acknowledged.count)) == acknowledged)
    var payloads: [EntryPayload] = []
    try store.forEachEntry(from: 7) { logged throws(LedgerFault) in
      payloads.append(logged.entry.payload)
      return true
    }
    #expect(payloads.last == .hold(caseID: "order-19", reason: "next"))
    return payloads.dropLast()
  }

  private func told(_ bytes: [UInt8], _ number: Int) -> EntryPayload {
    .recovered(
      TornBytes(bytes: bytes.count, movedTo: "log.jsonl.torn-\(number)", digest: MerkleHash(sha256: bytes)))
  }

  @Test(arguments: [true, false])
  func anyPartOfAWrite(isIndexWritten: Bool) throws {
    let index = (try scratch.read("index/hashes"), try scratch.read("index/offsets"))
    for length in 0...added.count {
      let torn = Array(added.prefix(length))
      try before.copy(to: scratch)
      try scratch.write("log.jsonl", acknowledged + torn)
      if isIndexWritten {
        try scratch.write("index/hashes", index.0)
        try scratch.write("index/offsets", index.1)
      }
      #expect(try appended() == (torn.isEmpty ? [] : [told(torn, 1)]), "\(length) bytes")
      if !torn.isEmpty { #expect(try scratch.read("log.jsonl.torn-1") == torn) }
    }
    print("cuts behind the checkpoint: \(added.count + 1)")
  }

  @Test func bytesBehindTheCheckpointAreAProblemUntilThen() throws {
    try before.copy(to: scratch)
    try scratch.write("log.jsonl", acknowledged + added)
    #expect(
      try scratch.open().verify().problems
        == [LedgerProblem(.behindCheckpoint(bytes: added.count), offset: acknowledged.count)])
  }

  @Test func aSecondTornWriteHasItsOwnFile() throws {
    for number in 1...3 {
      let log = try scratch.read("log.jsonl")
      let torn = Array(added.prefix(10 * number))
      try scratch.write("log.jsonl", log + torn)
      _ = try scratch.open().append([Samples.record()])
      #expect(try scratch.read("log.jsonl.torn-\(number)") == torn)
    }
    #expect(try scratch.open().verify().isSound)
  }

  /// The files that a recovery leaves on its way; each state is one in which a crash could leave it.
  @Test func aRecoveryBrokenOffWhileCopying() throws {
    for length in 0...added.count {
      try before.copy(to: scratch)
      try scratch.write("log.jsonl", acknowledged + added)
      try scratch.write("log.jsonl.torn-1.unsaid.tmp", Array(added.prefix(length)))
      #expect(try appended() == [told(added, 1)])
      #expect(try scratch.read("log.jsonl.torn-1") == added)
    }
  }

  @Test func aRecoveryBrokenOffBeforeTheLogIsShortened() throws {
    try before.copy(to: scratch)
    try scratch.write("log.jsonl", acknowledged + added)
    try scratch.write("log.jsonl.torn-1.unsaid", added)
    #expect(try appended() == [told(added, 1)])
    #expect(try !scratch.names().contains { $0.hasSuffix(".unsaid") })
  }

  @Test func aRecoveryBrokenOffBeforeItIsToldOf() throws {
    try before.copy(to: scratch)
    try scratch.write("log.jsonl.torn-1.unsaid", added)
    #expect(try appended() == [told(added, 1)])
  }

  @Test func aRecoveryBrokenOffWhileItIsToldOf() throws {
    try before.copy(to: scratch)
    try scratch.write("log.jsonl.torn-1.unsaid", added)
    try scratch.copy(to: before)
    _ = try appended()
    let line =
      Array(try scratch.read("log.jsonl").dropFirst(acknowledged.count).prefix { $0 != 0x0A }) + [0x0A]
    for length in 1...line.count {
      try before.copy(to: scratch)
      let torn = Array(line.prefix(length))
      try scratch.write("log.jsonl", acknowledged + torn)
      #expect(try appended() == [told(added, 1), told(torn, 2)])
    }
  }

  @Test func aRecoveryBrokenOffAfterItWasToldOf() throws {
    try before.copy(to: scratch)
    // The entry is there, and the file still has the name of one that nobody told of.
    try scratch.write("log.jsonl.torn-1.unsaid", added)
    _ = try scratch.open().append([Samples.draft(told(added, 1))])
    try scratch.write("log.jsonl.torn-1.unsaid", added)
    try scratch.remove("log.jsonl.torn-1")
    try #require(try scratch.open().verify().counts[.recovered] == 2)
    #expect(try appended() == [told(added, 1), told(added, 1)])
    #expect(try scratch.read("log.jsonl.torn-1") == added)
  }

  @Test func setAsideBytesThatWereAlteredAreSeen() throws {
    try before.copy(to: scratch)
    try scratch.write("log.jsonl", acknowledged + added)
    _ = try appended()
    try scratch.write("log.jsonl.torn-1", added.dropLast())
    let problem = LedgerProblem.Kind.objectDiffers(ObjectName(digest: MerkleHash(sha256: added)))
    #expect(try scratch.open().verify().problems.map(\.kind) == [problem])
  }
}
