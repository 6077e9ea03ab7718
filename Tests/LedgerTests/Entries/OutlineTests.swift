import AuditTrail
import TestSupport
import Testing

@testable import Ledger

/// The quick look at a line and the whole reading of it never differ in what they take.
struct OutlineTests {
  private static func line(_ record: JSONValue) throws -> [UInt8] {
    let at = try #require(Timestamp(reading: "2026-11-30T15:48:44Z"))
    let name = ObjectName(digest: MerkleHash(sha256: []))
    let payload = EntryPayload.record(RecordedCase(record: record, caseFile: name, rules: name))
    return Entry(
      index: 1, previous: MerkleHash(sha256: [1]), seal: EntrySeal(at: at, by: "ana"), payload: payload
    ).line
  }

  private static let record: JSONValue = [
    "a": .strings(["", "\"\\/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}", "é\u{1F600}"]), "b": .integer(-12),
    "c": .null,
    "d": [:], "e": .array([]), "f": .boolean(true), "g": .boolean(false), "h": .integer(0),
    "i": .integer(999_999_999_999_999),
  ]

  /// Whether a line is taken by both, or by neither for the same reason.
  private func isSameForBoth(_ line: [UInt8]) -> Bool {
    let whole = Result { try Entry(line: line[...]) }
    let outline = Result { try Entry(outline: line[...]) }
    switch (whole, outline) {
    case (.success(let whole), .success(let outline)):
      return whole.index == outline.index && whole.previous == outline.previous && whole.seal == outline.seal
        && whole.payload.objects == outline.payload.objects
        && whole.payload.refersTo == outline.payload.refersTo
    case (.failure(let whole as LineFault), .failure(let outline as LineFault)): return whole == outline
    default: return false
    }
  }

  @Test func theLineOfTheTestsIsTakenAtAGlance() throws {
    let line = try Self.line(Self.record)
    #expect(line.withUnsafeBufferPointer { CanonicalScanner.members(of: $0)?.count } == 9)
  }

  @Test func anOutlineLeavesTheRecordEmpty() throws {
    guard case .record(let recorded) = try Entry(outline: try Self.line(Self.record)[...]).payload else {
      return
    }
    #expect(recorded.record == [:])
  }

  @Test func anyByteBeingOneThatMeansSomething() throws {
    let line = try Self.line(Self.record)
    var count = 0
    for place in line.indices {
      for byte in "\0 \"\\{]:,0u\u{7F}".utf8 + [0x80, 0xC3] {
        var other = line
        other[place] = byte
        count += isSameForBoth(other) ? 0 : 1
      }
    }
    #expect(count == 0)
  }

  @Test(arguments: SplitMix64.seeds)
  func partsMovedAbout(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let line = try Self.line(Self.record)
    let marks: [[UInt8]] = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", " ", "0", "-", "null", "\u{E9}", "e",
    ].map {
      Array($0.utf8)
    }
    for _ in 0..<2_000 {
      var other = line
      let place = Int.random(in: 0..<other.count, using: &generator)
      let length = Int.random(in: 0...min(6, other.count - place), using: &generator)
      other.replaceSubrange(place..<(place + length), with: marks.randomElement(using: &generator) ?? [])
      #expect(isSameForBoth(other), "\(String(decoding: other, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    JSONValue.integer(9_007_199_254_740_991), .integer(-9_007_199_254_740_991), ["é": .null], ["\n": .null],
    ["\u{FB33}": .null, "\u{1F600}": .null], ["b": .null, "B": .null],
  ])
  func whatTakesACloserLook(value: JSONValue) throws {
    #expect(isSameForBoth(try Self.line(["a": value])))
  }

  @Test(arguments: [126, 127, 128, 129, 10_000])
  func objectsWithinObjects(depth: Int) throws {
    let line = try Self.line(["deep": .string("HERE")])
    let text = String(decoding: line, as: UTF8.self)
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let deep = String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
      #expect(isSameForBoth(Array(text.replacing("\"HERE\"", with: deep).utf8)))
      let empty = deep.replacing(open + "0" + close, with: open == "[" ? "[]" : "{}")
      #expect(isSameForBoth(Array(text.replacing("\"HERE\"", with: empty).utf8)))
    }
  }
}
