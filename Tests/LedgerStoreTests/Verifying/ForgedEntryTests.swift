import AuditTrail
import Testing

@testable import Ledger
@testable import LedgerStore

/// Entries that a program other than this one wrote, under a checkpoint that fits: only reading them shows
/// the fault.
struct ForgedEntryTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.create()
  }

  private let opened = EntryPayload.opened(origin: "example.org/log", keys: [])
  private let hold = EntryPayload.hold(caseID: "a", reason: "b")

  /// Puts a log of these lines in place of the one there, with its checkpoint.
  private func forge(_ lines: [[UInt8]]) throws {
    var frontier = MerkleFrontier()
    for line in lines { frontier.append(MerkleTree.leaf(line)) }
    let checkpoint = try Checkpoint(origin: "example.org/log", size: lines.count, root: frontier.root)
    try scratch.write("log.jsonl", lines.flatMap { $0 + [0x0A] })
    try scratch.write("checkpoint", try checkpoint.signed(by: []).bytes)
  }

  /// Lines of payloads that follow each other rightly.
  private func lines(_ payloads: [EntryPayload]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (index, payload) in payloads.enumerated() {
      let previous = lines.last.map { MerkleTree.leaf($0) }
      lines.append(EntryDraft(payload, seal: Samples.seal).placed(at: index, after: previous).line)
    }
    return lines
  }

  private func problems() throws -> [LedgerProblem.Kind] {
    try scratch.open().verify().problems.map(\.kind)
  }

  @Test func whatFollowsRightlyIsSound() throws {
    try forge(lines([opened, hold, hold]))
    #expect(try problems().isEmpty)
  }

  @Test func anIndexThatIsAnother() throws {
    var lines = lines([opened, hold])
    let previous = MerkleTree.leaf(lines[0])
    lines[1] = EntryDraft(hold, seal: Samples.seal).placed(at: 2, after: previous).line
    try forge(lines)
    #expect(try problems() == [.wrongIndex(stated: 2)])
  }

  @Test(arguments: [nil, MerkleHash(sha256: [1])])
  func aPreviousThatIsAnother(previous: MerkleHash?) throws {
    var lines = lines([opened, hold])
    lines[1] = EntryDraft(hold, seal: Samples.seal).placed(at: 1, after: previous).line
    try forge(lines)
    #expect(try problems() == [.wrongPrevious])
  }

  @Test func aFirstEntryWithAPrevious() throws {
    try forge([EntryDraft(opened, seal: Samples.seal).placed(at: 0, after: MerkleHash(sha256: [])).line])
    #expect(try problems() == [.wrongPrevious])
  }

  @Test func aLogThatIsOpenedTwiceOrNever() throws {
    try forge(lines([opened, opened]))
    #expect(try problems() == [.openedElsewhere])
    try forge(lines([hold]))
    #expect(try problems() == [.openedElsewhere])
  }

  @Test func anotherOrigin() throws {
    try forge(lines([.opened(origin: "another", keys: [])]))
    #expect(try problems() == [.originDiffers(stated: "example.org/log")])
  }

  @Test func aCheckpointOfNoEntries() throws {
    try forge([])
    #expect(try problems() == [.checkpointForeign])
  }

  @Test func aCheckpointThatSaysMore() throws {
    let now = try scratch.open().checkpoint().checkpoint
    let more = try Checkpoint(origin: now.origin, size: now.size, root: now.root, extensions: ["more"])
    try scratch.write("checkpoint", try more.signed(by: []).bytes)
    #expect(try problems() == [.checkpointForeign])
  }

  @Test func aKeyThatIsNone() throws {
    try forge(lines([.opened(origin: "example.org/log", keys: ["key"])]))
    #expect(try problems() == [.keyNotRead(.notThreeParts)])
  }

  @Test(arguments: [
    EntryPayload.repeated(of: 1), .repeated(of: 2), .repeated(of: 9),
    .signOff(SignOff(of: 0, decision: .noted, role: "a", reason: "b")),
  ])
  func aReferenceToWhatItCannotSpeakOf(payload: EntryPayload) throws {
    try forge(lines([opened, hold, payload]))
    #expect(try problems() == [.wrongReference(to: payload.refersTo ?? -1)])
  }

  @Test(arguments: ["{}", "", "{\"a\":1", "null", #"{"a":1,"a":1}"#, "{ }"])
  func aLineThatIsNoEntry(line: String) throws {
    try forge(lines([opened]) + [Array(line.utf8)])
    let kinds = try problems()
    #expect(kinds.count == 1)
    guard case .notEntry = kinds.first else {
      Issue.record("\(kinds)")
      return
    }
  }

  @Test func anObjectThatIsNotThere() throws {
    try scratch.remove("objects/\(Samples.rules.name.digest.hex)")
    #expect(try problems() == [.objectMissing(Samples.rules.name)])
  }

  @Test func anObjectWithOtherBytes() throws {
    try scratch.write("objects/\(Samples.rules.name.digest.hex)", [1])
    #expect(try problems() == [.objectDiffers(Samples.rules.name)])
  }

  @Test(arguments: [
    "../secret", "log.jsonl.torn-01", "log.jsonl.torn-0", "log.jsonl.torn-", "log.jsonl.torn-1.unsaid",
  ])
  func aFileSetAsideUnderANameThatIsNoneOfOurs(name: String) throws {
    let torn = TornBytes(bytes: 1, movedTo: name, digest: MerkleHash(sha256: [1]))
    try forge(lines([opened, .recovered(torn)]))
    #expect(try problems() == [.objectMissing(ObjectName(digest: torn.digest))])
  }

  @Test func timesThatRunBackwardsAreSaidAndNotWrong() throws {
    let store = try scratch.open()
    let earlier = EntryDraft(hold, seal: Samples.seal(at: "2026-11-29T00:00:00Z"))
    _ = try store.append([earlier])
    let found = try store.verify()
    #expect(found.isSound)
    #expect(found.clockSteps == [7])
    #expect(found.latest == Samples.seal.at)
  }

  @Test func ofManyProblemsTheFirstAreKeptAndAllCounted() throws {
    try forge(Array(repeating: Array("x".utf8), count: 250))
    let found = try scratch.open().verify()
    #expect(found.problems.count + found.omitted == 250)
    #expect(found.problems.count == 100)
    #expect(found.problems.first?.entry == 0)
    #expect(found.problems.last?.offset == 198)
  }

  @Test func aProblemSaysWhereItIs() throws {
    var lines = lines([opened, hold])
    lines[1] = EntryDraft(hold, seal: Samples.seal).placed(at: 1, after: nil).line
    try forge(lines)
    let problem = try #require(try scratch.open().verify().problems.first)
    #expect(problem.entry == 1)
    #expect(problem.offset == lines[0].count + 1)
    #expect(
      "\(problem)" == "entry 1, byte \(lines[0].count + 1): `previous` is not the hash of the entry before")
  }
}
