import Ledger
import Testing

@testable import LedgerStore

/// Entries that are decided under the lock.
struct DecidingTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func theSizeIsTheIndexOfTheNextEntry() throws {
    let store = try scratch.create()
    var size: Int?
    let receipt = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      size = entries.size
      return EntryBatch([Samples.record(), Samples.record()], objects: [Samples.rules, Samples.caseFile])
    }
    #expect(size == 7)
    #expect(receipt.entries == 7..<9)
    #expect(try store.verify().isSound)
  }

  @Test func whatWasBrokenOffIsEnteredBefore() throws {
    try scratch.create()
    try scratch.write("log.jsonl", try scratch.read("log.jsonl") + Array("torn".utf8))
    let store = try scratch.open()
    var last: EntryPayload?
    let receipt = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      last = try entries.entry(at: entries.size - 1).entry.payload
      return EntryBatch([Samples.draft(.repeated(of: 1))])
    }
    #expect(last?.kind == .recovered)
    #expect(receipt.entries == 8..<9)
  }

  @Test func earlierEntriesCanBeReadEvenIfTheIndexGoesMeanwhile() throws {
    let store = try scratch.create()
    let payload = try store.entry(at: 1).entry.payload
    var (read, count): (EntryPayload?, Int) = (nil, 0)
    _ = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
      try? scratch.remove("index/hashes")
      read = try entries.entry(at: 1).entry.payload
      try entries.forEachEntry { (_) throws(LedgerFault) in
        count += 1
        return true
      }
      return EntryBatch([Samples.draft(.repeated(of: 1))])
    }
    #expect(read == payload)
    #expect(count == 7)
    #expect(try store.verify().isSound)
  }

  @Test func nothingIsEnteredWhereDecidingFails() throws {
    let store = try scratch.create()
    let before = try scratch.read("log.jsonl")
    #expect(throws: LedgerFault.noEntry(index: 99)) {
      try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
        EntryBatch([Samples.draft(try entries.entry(at: 99).entry.payload)])
      }
    }
    #expect(try scratch.read("log.jsonl") == before)
  }

  @Test func nobodyWritesWhileItIsDecided() async throws {
    try scratch.create(entries: [])
    let path = scratch.ledger
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try LedgerStore(opening: path)
          for _ in 0..<20 {
            var size = 0
            let receipt = try store.append(seal: Samples.seal) { (entries) throws(LedgerFault) in
              size = entries.size
              return EntryBatch([Samples.draft(.hold(caseID: "\(size)", reason: "test"))])
            }
            #expect(receipt.entries.lowerBound == size)
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
