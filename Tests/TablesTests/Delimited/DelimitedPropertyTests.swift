import Diagnostics
import Tables
import TestSupport
import Testing

/// Whatever is done to a table, no row of it goes without a word.
struct DelimitedPropertyTests {
  private static let sample =
    "Part,Qty,Note\r\nH20 96GB,8,\"a, b\"\r\nL20,\"1,600\",\"say \"\"no\"\"\"\r\nA100 出口,2,\"two\nlines\"\r\nH100,4,x\r\n"
  private static let form = TableDesk.form(["Part", "Qty", "Note"])

  /// The rows the table has, by their first cells, must be there or be missed loudly.
  private static func check(_ bytes: [UInt8], isCut: Bool = false, _ what: String) {
    let read = TableDesk.read(bytes, form)
    let places =
      read.diagnostics.compactMap(\.range) + (read.table?.rows.flatMap { $0.cells.map(\.range) } ?? [])
    #expect(places.allSatisfy { $0.start.offset <= $0.end.offset && $0.start.line >= 1 }, "\(what)")
    guard read.diagnostics.isEmpty, let table = read.table else { return }
    // Nothing was said to be wrong: then there are as many rows, each with as many cells as the header.
    #expect(table.rows.allSatisfy { $0.cells.count == 3 }, "\(what)")
    if !isCut { #expect(table.rows.count == 4, "\(what): \(read.rows)") }
  }

  @Test func aFlippedBitLosesNoRowSilently() {
    let bytes = Self.sample.file
    for (index, flip) in bytes.flips.enumerated() { Self.check(flip, "bit \(index)") }
  }

  @Test func aCutIsReadOrReported() {
    let bytes = Self.sample.file
    for length in bytes.indices { Self.check(Array(bytes[..<length]), isCut: true, "\(length) bytes") }
  }

  @Test func aByteLeftOutLosesNoRowSilently() {
    let bytes = Self.sample.file
    for place in bytes.indices {
      var shorter = bytes
      shorter.remove(at: place)
      Self.check(shorter, "without byte \(place)")
    }
  }

  @Test(arguments: SplitMix64.seeds)
  func anyBytesAreReadOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("Part,Qty;\"\"\r\n\n\t 8é".utf8)
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0..<60, using: &random)).map { _ in random.pick(letters) }
      Self.check("Part,Qty,Note\n".file + text, isCut: true, "\(text)")
    }
  }
}
