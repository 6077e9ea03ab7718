import Ledger
import Testing

@testable import LedgerStore

/// What somebody who can write into the folder, but has no key of the ledger, cannot do unseen.
struct InsiderTests {
  private let scratch: Scratch
  private let signer: NoteSigner

  init() throws {
    scratch = try Scratch()
    signer = try Samples.signer()
    try scratch.create(signers: [signer])
  }

  private func append(_ reason: String, at time: String) throws {
    let draft = EntryDraft(.hold(caseID: "order-17", reason: reason), seal: Samples.seal(at: time))
    _ = try scratch.open().append([draft], signers: [signer])
  }

  private func problems() throws -> [LedgerProblem.Kind] { try scratch.open().verify().problems.map(\.kind) }

  @Test("a checkpoint that is put back does not make a writer cut off what was acknowledged")
  func putBack() throws {
    let earlier = try scratch.read("checkpoint")
    try append("first", at: "2026-12-01T08:00:00Z")
    try append("second", at: "2026-12-01T09:00:00Z")
    let log = try scratch.read("log.jsonl")
    try scratch.write("checkpoint", earlier)
    #expect { try append("third", at: "2026-12-01T10:00:00Z") } throws: { error in
      guard case .broken(let problem)? = error as? LedgerFault else { return false }
      return problem.kind == .setBack(writes: 2)
    }
    #expect(try scratch.read("log.jsonl") == log)
  }

  @Test("a write that was broken off is still set aside, and the file about it is missed")
  func tornMissing() throws {
    let earlier = try scratch.read("checkpoint")
    try append("first", at: "2026-12-01T08:00:00Z")
    try scratch.write("checkpoint", earlier)
    try append("second", at: "2026-12-01T09:00:00Z")
    #expect(try problems() == [])
    try scratch.remove("log.jsonl.torn-1")
    #expect(try problems() == [.tornMissing("log.jsonl.torn-1")])
  }

  @Test("an anchor in the folder shows that the log was cut and went on otherwise")
  func anchored() throws {
    let earlier = try scratch.read("checkpoint")
    try append("first", at: "2026-12-01T08:00:00Z")
    let name = try scratch.open().keepAnchor { (note) throws(LedgerFault) in note }
    #expect(name == "8.note")
    #expect(try problems() == [])
    try scratch.write("checkpoint", earlier)
    try append("second", at: "2026-12-01T09:00:00Z")
    #expect(try problems() == [.anchorDiffers("8.note")])
  }

  @Test("an anchor keeps the signature of somebody else, and is none of a log that the lines do not bear out")
  func anchorsAreKept() throws {
    _ = try scratch.open().keepAnchor { (_) throws(LedgerFault) in [1] }
    _ = try scratch.open().keepAnchor { (_) throws(LedgerFault) in [1] }
    #expect(throws: LedgerFault.occupied(path: "\(scratch.ledger)/anchors/7.note.sig")) {
      try scratch.open().keepAnchor { (_) throws(LedgerFault) in [2] }
    }
    try scratch.write("anchors/9.note", [1])
    #expect(try problems() == [.anchorNotRead("9.note")])
  }

  @Test("an emptied ledger is not begun anew")
  func emptied() throws {
    try scratch.remove("checkpoint")
    try scratch.write("log.jsonl", [])
    #expect { try scratch.create(signers: [signer]) } throws: { error in
      guard case .broken(let problem)? = error as? LedgerFault, case .leftOvers = problem.kind else {
        return false
      }
      return true
    }
  }

  @Test("an index that says something else of the last line is made anew, not believed")
  func poisoned() throws {
    let (hashes, offsets) = (try scratch.read("index/hashes"), try scratch.read("index/offsets"))
    let log = try scratch.read("log.jsonl")
    let first = Array(offsets.prefix(8))
    var falseOffsets = offsets
    // The last line seems to be the second.
    falseOffsets.replaceSubrange(40..<48, with: first)
    falseOffsets.replaceSubrange(48..<56, with: offsets[8..<16])
    try scratch.write("index/offsets", falseOffsets)
    var falseHashes = hashes
    let last = StoredHashes.position(level: 0, number: 6) * MerkleHash.byteCount
    let second = StoredHashes.position(level: 0, number: 1) * MerkleHash.byteCount
    falseHashes.replaceSubrange(last..<(last + 32), with: hashes[second..<(second + 32)])
    try scratch.write("index/hashes", falseHashes)
    try append("next", at: "2026-12-01T08:00:00Z")
    #expect(Array(try scratch.read("log.jsonl").prefix(log.count)) == log)
    #expect(try problems() == [])
  }

  @Test("a file set aside under a number nobody counted up to stops no writer")
  func strangeNumber() throws {
    try scratch.write("log.jsonl.torn-9223372036854775807", [1])
    try scratch.write("log.jsonl", try scratch.read("log.jsonl") + [1])
    try append("next", at: "2026-12-01T08:00:00Z")
    #expect(try scratch.read("log.jsonl.torn-1") == [1])
  }
}
