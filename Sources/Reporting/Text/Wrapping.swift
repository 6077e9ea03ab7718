/// Lines of at most 100 columns, with the continuation under the text.
enum Wrapping {
  static let width = 100

  static func lines(_ text: String, label: String, indent: Int, labelWidth: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: labelWidth)
    var rows: [String] = []
    var row = ""
    for word in text.split(separator: " ") where !word.isEmpty {
      let used = indent + (rows.isEmpty ? max(labelWidth, label.count) : labelWidth)
      if !row.isEmpty, used + row.count + 1 + word.count > width {
        rows.append(row)
        row = ""
      }
      row += row.isEmpty ? String(word) : " \(word)"
    }
    rows.append(row)
    return rows.enumerated().map { index, row in
      margin + (index == 0 && labelWidth > 0 ? label.padded(to: labelWidth) : index == 0 ? label : hanging)
        + row
    }
  }
}

extension String {
  /// At least one space stands after a label that is too long.
  func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self + " "
  }
}
