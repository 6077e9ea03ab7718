/// The rows under one line of an excerpt: the underlines and the words that hang from them.
struct MarkedLine {
  private let marks: [Mark]
  private let ink: Ink

  /// Takes the marks of a line; `ink` is the colour of the primary one.
  init(_ marks: [Mark], ink: Ink) {
    // The primary underline is drawn last, over any other.
    self.marks = marks.filter { !$0.isPrimary } + marks.filter(\.isPrimary)
    self.ink = ink
  }

  /// First the underlines, with the words of the last one; then the other words from right to left.
  var rows: [ScreenRow] {
    var underlines = ScreenRow()
    for mark in marks {
      let sign = mark.isPrimary ? "^" : "-"
      underlines.write(
        String(repeating: sign, count: mark.columns.count), at: mark.columns.lowerBound, ink(of: mark))
    }
    var hanging = marks.filter { !$0.text.isEmpty }.sorted { left, right in
      (left.columns.lowerBound, left.columns.upperBound) < (
        right.columns.lowerBound, right.columns.upperBound
      )
    }
    let end = marks.map(\.columns.upperBound).max() ?? 0
    if let last = hanging.last, last.columns.upperBound == end, marks.allSatisfy({ isOutside($0, last) }) {
      underlines.write(last.text, at: end + 1, ink(of: last))
      hanging.removeLast()
    }
    var rows = [underlines]
    while let last = hanging.popLast() {
      var row = ScreenRow()
      for mark in hanging { row.write("|", at: mark.columns.lowerBound, ink(of: mark)) }
      row.write(last.text, at: last.columns.lowerBound, ink(of: last))
      rows.append(row)
    }
    return rows
  }

  // Words beside an underline that lies within another would seem to belong to both.
  private func isOutside(_ mark: Mark, _ last: Mark) -> Bool {
    mark == last || !mark.columns.overlaps(last.columns)
  }

  private func ink(of mark: Mark) -> Ink { mark.isPrimary ? ink : .second }
}
