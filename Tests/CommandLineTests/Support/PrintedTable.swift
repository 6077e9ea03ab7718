/// A table as the program prints it: a row of names, a row of dashes, rows of cells.
struct PrintedTable {
  private let rows: [[String: String]]

  /// The first table of an output.
  init(_ output: String) {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    guard
      let rule = lines.firstIndex(where: { $0.starts(with: "--") && $0.allSatisfy { $0 == "-" || $0 == " " } }
      ),
      rule > 0
    else {
      rows = []
      return
    }
    var columns: [Range<Int>] = []
    for (index, character) in lines[rule].enumerated() where character == "-" {
      if let last = columns.last, last.upperBound == index {
        columns[columns.count - 1] = last.lowerBound..<index + 1
      } else {
        columns.append(index..<index + 1)
      }
    }
    func cells(_ line: [Character]) -> [String] {
      columns.map { column in
        String(
          line.prefix(column.upperBound).dropFirst(column.lowerBound).reversed().drop { $0 == " " }.reversed()
        )
      }
    }
    let names = cells(lines[rule - 1])
    rows = lines[(rule + 1)...].prefix { !$0.isEmpty }.map { line in
      Dictionary(zip(names, cells(line))) { first, _ in first }
    }
  }

  /// The cell of a column in the row that begins with a text.
  subscript(row: String, column: String) -> String? {
    rows.first { $0.values.contains(row) }?[column]
  }

  /// One column from top to bottom.
  func column(_ name: String) -> [String] { rows.compactMap { $0[name] } }
}
