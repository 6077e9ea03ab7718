import Ledger
import Testing

@testable import LedgerStore

/// What a ledger is to someone who kept a checkpoint of it.
struct RemembranceTests {
  private let scratch: Scratch
  private let store: LedgerStore
  private let remembered: [UInt8]

  init() throws {
    scratch = try Scratch()
    store = try scratch.create()
    remembered = try scratch.read("checkpoint")
  }

  private func verified() throws -> LedgerVerification {
    try scratch.open().verify(remembered: remembered)
  }

  @Test func theSame() throws {
    #expect(try verified().remembrance == .same)
    #expect(try verified().isSound)
  }

  @Test func more() throws {
    let earlier = try store.checkpoint().checkpoint
    for size in 1...9 {
      _ = try store.append((0..<size).map { Samples.record("order-\($0)") })
      #expect(try verified().remembrance == .extends)
      #expect(try verified().isSound)
      let later = try store.checkpoint().checkpoint
      let proof = try #require(try store.consistency(from: earlier))
      try proof.verify(earlier: earlier.root, later: later.root)
    }
  }

  @Test func rewrittenByWhoeverKeepsIt() throws {
    let earlier = try store.checkpoint().checkpoint
    // A whole new ledger, sound in itself, in which one record is another.
    for size in [0, 1, 5] {
      try scratch.remove("")
      var entries = Samples.oneOfEach
      entries[0] = Samples.record("another")
      let other = try scratch.create(entries: entries + (0..<size).map { Samples.record("\($0)") })
      #expect(try other.verify().isSound)
      let found = try verified()
      #expect(found.remembrance == .diverged)
      #expect(found.problems == [LedgerProblem(.notAsRemembered(.diverged))])
      #expect(try other.consistency(from: earlier) == nil)
    }
  }

  @Test func cutShortByWhoeverKeepsIt() throws {
    try scratch.remove("")
    try scratch.create(entries: Samples.oneOfEach.dropLast())
    #expect(try scratch.open().verify().isSound)
    let found = try verified()
    #expect(found.remembrance == .truncated)
    #expect(found.problems == [LedgerProblem(.notAsRemembered(.truncated))])
  }

  @Test func cutInsideItsLastLine() throws {
    let log = try scratch.read("log.jsonl")
    let last = try #require(log.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for length in [last, last + 1, (last + log.count) / 2, log.count - 2, log.count - 1] {
      try scratch.write("log.jsonl", Array(log[..<length]))
      #expect(try verified().remembrance == .truncated, "cut to \(length) of \(log.count) bytes")
    }
  }

  @Test func ofAnotherLog() throws {
    let checkpoint = try store.checkpoint().checkpoint
    let other = try Checkpoint(origin: "other", size: checkpoint.size, root: checkpoint.root)
    let found = try store.verify(remembered: try other.signed(by: []).bytes)
    #expect(found.remembrance == .diverged)
  }

  @Test func thatIsNoneIsAProblem() throws {
    let found = try store.verify(remembered: Array("nothing".utf8))
    #expect(found.problems == [LedgerProblem(.rememberedNotRead)])
    #expect(found.remembrance == nil)
  }

  @Test func thatATrustedKeyDidNotSignIsAProblem() throws {
    let signer = try Samples.signer()
    let checkpoint = try store.checkpoint().checkpoint
    let signature = try signer.sign("another text")
    let forged = Note(of: checkpoint, signatures: [signature])
    let found = try store.verify(trusting: [signer.verifier], remembered: forged.bytes)
    #expect(
      found.problems.contains(LedgerProblem(.rememberedNotTrusted(.invalidSignature(signer.verifier.name)))))
  }
}
