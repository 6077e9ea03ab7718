import AuditTrail
import Foundation
import Ledger
import Testing

@testable import LedgerStore

struct AppendTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aNewLedgerIsSoundAndUnsigned() throws {
    let found = try scratch.create(entries: []).verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.signature == .unsigned)
    #expect(found.size == 1)
  }

  @Test func whatWasEnteredIsThereAfterReopening() throws {
    try scratch.create()
    var payloads: [EntryPayload] = []
    try scratch.open().forEachEntry { logged throws(LedgerFault) in
      payloads.append(logged.entry.payload)
      return true
    }
    #expect(Array(payloads.dropFirst()) == Samples.oneOfEach.map(\.payload))
  }

  @Test func eachKindOfEntryIsSound() throws {
    let found = try scratch.create().verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.counts.count == 7)
    #expect(found.isIndexFit)
  }

  @Test func manyAtOnceAreAcknowledgedByOneCheckpoint() throws {
    let store = try scratch.create(entries: [])
    let receipt = try store.append(
      (0..<1_000).map { Samples.record("order-\($0)") }, objects: [Samples.rules, Samples.caseFile])
    #expect(receipt.entries == 1..<1_001)
    #expect(try store.checkpoint().note == receipt.note)
    #expect(try store.verify().isSound)
  }

  @Test func aLedgerIsNotOpenedTwice() throws {
    try scratch.create()
    #expect(throws: LedgerFault.exists(path: scratch.ledger)) { try scratch.create() }
  }

  @Test func anOpeningThatWasBrokenOffIsDoneAgain() throws {
    try scratch.create(entries: [])
    try scratch.remove("checkpoint")
    let whole = try scratch.read("log.jsonl")
    for length in 0...whole.count {
      try scratch.write("log.jsonl", Array(whole.prefix(length)))
      #expect(try scratch.create(entries: []).verify().isSound)
      try scratch.remove("checkpoint")
    }
  }

  @Test func aLogWithoutCheckpointIsNotOpenedAnew() throws {
    try scratch.create()
    try scratch.remove("checkpoint")
    #expect(throws: LedgerFault.broken(LedgerProblem(.checkpointMissing))) { try scratch.create() }
  }

  @Test func aFolderWithoutLedgerIsNotOpened() throws {
    #expect(throws: LedgerFault.noLedger(path: scratch.ledger)) { try scratch.open() }
  }

  @Test func anEntryCannotSpeakOfALaterOne() throws {
    let store = try scratch.create(entries: [])
    #expect(throws: LedgerFault.refersForward(index: 1, to: 1)) {
      try store.append([Samples.draft(.repeated(of: 1))])
    }
    #expect(try store.verify().isSound)
  }

  @Test func threadsTakeTurns() throws {
    let store = try scratch.create(entries: [])
    let path = scratch.ledger
    let group = DispatchGroup()
    for thread in 0..<8 {
      group.enter()
      Thread.detachNewThread {
        defer { group.leave() }
        for number in 0..<20 {
          let entry = Samples.draft(.hold(caseID: "\(thread)-\(number)", reason: "test"))
          // Half of them share the value, half have one of their own, as other processes would.
          _ = try? (thread < 4 ? store : LedgerStore(opening: path)).append([entry])
        }
      }
    }
    group.wait()
    let found = try store.verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.counts[.hold] == 160)
    #expect(found.counts[.recovered] == nil)
  }
}
