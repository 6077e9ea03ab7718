import Ledger
import Testing

@testable import LedgerStore

/// Whatever is done to a small ledger is seen; each test does all of its kind.
struct TamperingTests {
  private let scratch: Scratch
  private let log: [UInt8]
  private let checkpoint: [UInt8]

  init() throws {
    scratch = try Scratch()
    try scratch.create(signers: [try Samples.signer()])
    log = try scratch.read("log.jsonl")
    checkpoint = try scratch.read("checkpoint")
  }

  private func isSound() throws -> Bool { try scratch.open().verify().isSound }

  private var lines: [[UInt8]] {
    log.split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  /// How many of the variants of a file a verification finds nothing wrong with, and how many there are.
  private func unseen(_ name: String, _ variants: some Sequence<[UInt8]>) throws -> (unseen: Int, of: Int) {
    let before = try scratch.read(name)
    defer { try? scratch.write(name, before) }
    var counts = (unseen: 0, of: 0)
    for variant in variants where variant != before {
      try scratch.write(name, variant)
      counts.of += 1
      if try isSound() { counts.unseen += 1 }
    }
    return counts
  }

  @Test func theLedgerIsSoundToBeginWith() throws {
    #expect(try isSound())
  }

  @Test(arguments: [UInt8(0x01), 0xFF])
  func aByteOfTheLogFlipped(mask: UInt8) throws {
    let counts = try unseen(
      "log.jsonl",
      log.indices.lazy.map { place in
        var log = log
        log[place] ^= mask
        return log
      })
    print("flipped bytes of the log: \(counts)")
    #expect(counts == (0, log.count))
  }

  @Test(arguments: [UInt8(0x01), 0x20, 0x80, 0xFF])
  func aByteOfTheCheckpointFlipped(mask: UInt8) throws {
    let counts = try unseen(
      "checkpoint",
      checkpoint.indices.lazy.map { place in
        var checkpoint = checkpoint
        checkpoint[place] ^= mask
        return checkpoint
      })
    print("flipped bytes of the checkpoint: \(counts)")
    #expect(counts == (0, checkpoint.count))
  }

  @Test(arguments: [UInt8(0x01), 0x20, 0x80, 0xFF])
  func aByteOfAnUnsignedCheckpointFlipped(mask: UInt8) throws {
    try scratch.remove("")
    try scratch.create()
    let checkpoint = try scratch.read("checkpoint")
    let counts = try unseen(
      "checkpoint",
      checkpoint.indices.lazy.map { place in
        var checkpoint = checkpoint
        checkpoint[place] ^= mask
        return checkpoint
      })
    print("flipped bytes of an unsigned checkpoint: \(counts)")
    #expect(counts == (0, checkpoint.count))
  }

  @Test func theLogCutShort() throws {
    let counts = try unseen("log.jsonl", log.indices.lazy.map { Array(log.prefix($0)) })
    print("lengths of the log: \(counts)")
    #expect(counts == (0, log.count))
  }

  @Test func theCheckpointCutShort() throws {
    let counts = try unseen("checkpoint", checkpoint.indices.lazy.map { Array(checkpoint.prefix($0)) })
    #expect(counts == (0, checkpoint.count))
  }

  @Test func aLineDeleted() throws {
    let counts = try unseen(
      "log.jsonl",
      lines.indices.lazy.map { place in
        lines.enumerated().filter { $0.offset != place }.flatMap(\.element)
      })
    print("deleted lines: \(counts)")
    #expect(counts == (0, 7))
  }

  @Test func aLineDoubled() throws {
    let counts = try unseen(
      "log.jsonl",
      lines.indices.lazy.map { place in
        lines.enumerated().flatMap { $0.offset == place ? $0.element + $0.element : $0.element }
      })
    print("doubled lines: \(counts)")
    #expect(counts == (0, 7))
  }

  @Test func twoLinesSwapped() throws {
    let pairs = lines.indices.flatMap { first in lines.indices.filter { $0 > first }.map { (first, $0) } }
    let counts = try unseen(
      "log.jsonl",
      pairs.lazy.map { first, second in
        var lines = lines
        lines.swapAt(first, second)
        return Array(lines.joined())
      })
    print("swapped lines: \(counts)")
    #expect(counts == (0, 21))
  }

  @Test func aByteOfAnObjectFlipped() throws {
    for object in [Samples.rules, Samples.caseFile] {
      let counts = try unseen(
        "objects/\(object.name.digest.hex)",
        object.content.indices.lazy.map { place in
          var content = object.content
          content[place] ^= 0x01
          return content
        })
      #expect(counts == (0, object.content.count))
    }
  }
}
