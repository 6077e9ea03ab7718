import Ledger
import Testing

@testable import LedgerStore

/// A broken ledger is not written to.
struct RefusalTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The fault of an append, and the log and the checkpoint as they were before it.
  private func refused(sourceLocation: SourceLocation = #_sourceLocation) throws -> LedgerFault? {
    let before = [try scratch.read("log.jsonl"), try scratch.read("checkpoint")]
    let fault = #expect(throws: LedgerFault.self, sourceLocation: sourceLocation) {
      _ = try scratch.open().append([Samples.record()])
    }
    #expect([try scratch.read("log.jsonl"), try scratch.read("checkpoint")] == before)
    return fault
  }

  @Test func aLogShorterThanAcknowledged() throws {
    try scratch.create()
    let log = try scratch.read("log.jsonl")
    let lastLine = log.dropLast().lastIndex(of: 0x0A) ?? 0
    try scratch.write("log.jsonl", Array(log[...lastLine]))
    #expect(try refused() == .broken(LedgerProblem(.tooShort(found: 6, acknowledged: 7))))
  }

  @Test func aLastByteThatIsNoLineFeed() throws {
    try scratch.create()
    let log = try scratch.read("log.jsonl")
    try scratch.write("log.jsonl", log.dropLast())
    let start = (log.dropLast().lastIndex(of: 0x0A) ?? 0) + 1
    #expect(try refused() == .broken(LedgerProblem(.lineBrokenOff, entry: 6, offset: start)))
    try scratch.write("log.jsonl", log.dropLast() + [0x20])
    #expect(try refused() == .broken(LedgerProblem(.lineBrokenOff, entry: 6, offset: start)))
  }

  @Test func aLastLineThatWasAltered() throws {
    try scratch.create()
    var log = try scratch.read("log.jsonl")
    log[log.count - 3] ^= 1
    try scratch.write("log.jsonl", log)
    #expect(try refused() == .broken(LedgerProblem(.rootDiffers)))
  }

  @Test func anAlteredLineAnywhereIfTheIndexIsGone() throws {
    try scratch.create()
    var log = try scratch.read("log.jsonl")
    log[log.count / 2] ^= 1
    try scratch.write("log.jsonl", log)
    try scratch.remove("index/hashes")
    #expect(try refused() == .broken(LedgerProblem(.rootDiffers)))
  }

  @Test func aLogThatIsGone() throws {
    try scratch.create()
    let log = try scratch.read("log.jsonl")
    try scratch.remove("log.jsonl")
    #expect(throws: LedgerFault.broken(LedgerProblem(.logMissing))) {
      try scratch.open().append([Samples.record()])
    }
    try scratch.write("log.jsonl", log)
  }

  @Test func aCheckpointOfAnotherRoot() throws {
    let store = try scratch.create()
    let checkpoint = try store.checkpoint().checkpoint
    let other = try Checkpoint(
      origin: checkpoint.origin, size: checkpoint.size, root: MerkleHash(sha256: [1]))
    try scratch.write("checkpoint", try other.signed(by: []).bytes)
    #expect(try refused() == .broken(LedgerProblem(.rootDiffers)))
  }

  @Test func aCheckpointOfAnotherOrigin() throws {
    let store = try scratch.create()
    let checkpoint = try store.checkpoint().checkpoint
    let other = try Checkpoint(origin: "other", size: checkpoint.size, root: checkpoint.root)
    try scratch.write("checkpoint", try other.signed(by: []).bytes)
    #expect(try refused() == .broken(LedgerProblem(.originDiffers(stated: "other"))))
  }
}
