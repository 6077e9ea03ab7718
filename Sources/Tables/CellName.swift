/// The name of a cell in a workbook: `B4` is the second column of the fourth row.
enum CellName {
  /// The letters of a column.
  static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Column and row of a name; nil if it is none, or beyond what a workbook can hold.
  static func read(_ name: some StringProtocol) -> (column: Int, row: Int)? {
    let bytes = Array(name.utf8.filter { $0 != UInt8(ascii: "$") })
    let letters = bytes.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = bytes.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), row >= 1, row <= 1_048_576
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    return column <= 16_384 ? (column, row) : nil
  }
}
