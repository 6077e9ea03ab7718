/// A line of a text as far as it is shown: all of it, or of a very long one the part around its first place.
struct ShownLine {
  /// The columns beyond which a line is cut.
  static let widest = 160
  /// What is kept before the first place.
  private static let lead = 40

  private let scalars: [Unicode.Scalar]
  /// The scalars of the line that come before the first of `scalars`; negative if one is ours.
  private let dropped: Int

  /// Takes a line and the columns at which places start in it, counted from 1.
  init(_ line: Substring, starts: [Int]) {
    let all = Array(line.unicodeScalars)
    guard ScreenText.width(line) > Self.widest else {
      scalars = all
      dropped = 0
      return
    }
    let first = min(max((starts.min() ?? 1) - 1 - Self.lead, 0), all.count)
    var shown = all[first...].prefix(Self.widest)
    // Wide characters take more room than they count.
    while shown.reduce(0, { $0 + ScreenText.width($1) }) > Self.widest { shown.removeLast() }
    let before: [Unicode.Scalar] = first > 0 ? ["…"] : []
    let after: [Unicode.Scalar] = shown.endIndex < all.endIndex ? ["…"] : []
    scalars = before + shown + after
    dropped = first - before.count
  }

  /// The line, safe for a screen.
  var text: String { ScreenText.safe(String(String.UnicodeScalarView(scalars))) }

  /// The columns of the screen that the part of a range on its first line takes; never less than one.
  func columns(of range: SourceRange) -> Range<Int> {
    let start = column(range.start.column)
    let end = range.end.line > range.start.line ? width(scalars.count) : column(range.end.column)
    return start..<max(end, start + 1)
  }

  private func column(_ column: Int) -> Int {
    width(min(max(column - 1 - dropped, 0), scalars.count))
  }

  private func width(_ count: Int) -> Int { scalars.prefix(count).reduce(0) { $0 + ScreenText.width($1) } }
}
