/// The part of a rendered diagnostic that shows the texts, each line with a number in the gutter.
struct Excerpt {
  private let diagnostic: Diagnostic
  private let sources: [String: SourceFile]
  private let colour: Bool

  /// Shows the places of a diagnostic in those of its files that are at hand.
  init(_ diagnostic: Diagnostic, sources: [String: SourceFile], colour: Bool) {
    self.diagnostic = diagnostic
    self.sources = sources
    self.colour = colour
  }

  /// The columns the widest line number takes.
  var gutter: Int {
    let lines = (diagnostic.labels.map(\.range) + [diagnostic.range].compactMap(\.self)).map(\.start.line)
    return String(lines.max() ?? 1).utf8.count
  }

  /// The rows, first the file of the primary place, then other files in the order of their paths.
  var rows: [String] {
    guard let range = diagnostic.range else { return [] }
    let others = Set(diagnostic.labels.map(\.range.path)).subtracting([range.path]).sorted()
    var rows = [arrow("-->", range)] + file(range.path)
    for path in others {
      guard let first = diagnostic.labels.map(\.range).filter({ $0.path == path }).min() else { continue }
      rows += [arrow(":::", first)] + file(path)
    }
    return rows
  }

  /// A row that begins with the gutter's bar or another sign at its place.
  func framed(_ sign: String, _ text: String = "", number: String = "") -> String {
    let margin = String(repeating: " ", count: gutter - number.utf8.count)
    let frame = "\(margin)\(number) \(sign)"
    return (colour ? Ink.frame.paint(frame) : frame) + (text.isEmpty ? "" : " \(text)")
  }

  private func arrow(_ sign: String, _ range: SourceRange) -> String {
    let margin = String(repeating: " ", count: gutter)
    let place = "\(ScreenText.safe(range.path)):\(range.start.line):\(range.start.column)"
    return "\(margin)\(colour ? Ink.frame.paint(sign) : sign) \(place)"
  }

  private func file(_ path: String) -> [String] {
    guard let source = sources[path] else { return [] }
    var rows: [String] = []
    var previous: Int?
    for (number, places) in places(in: path) {
      guard let line = source.line(number) else { continue }
      let shown = ShownLine(line, starts: places.map(\.range.start.column))
      if let previous, number > previous + 1 { rows.append("...") }
      rows.append(framed("|", shown.text, number: String(number)))
      let marks = places.map { place in
        Mark(
          columns: shown.columns(of: place.range), isPrimary: place.isPrimary,
          text: ScreenText.safe(place.text))
      }
      rows += MarkedLine(marks, ink: diagnostic.severity.ink).rows.map {
        framed("|", $0.rendered(colour: colour))
      }
      previous = number
    }
    return rows.isEmpty ? [] : [framed("|")] + rows
  }

  private func places(in path: String) -> [(line: Int, places: [Place])] {
    var places = diagnostic.labels.map { Place(range: $0.range, isPrimary: false, text: $0.text) }
    if let range = diagnostic.range {
      places.insert(Place(range: range, isPrimary: true, text: diagnostic.label ?? ""), at: 0)
    }
    let lines = Dictionary(grouping: places.filter { $0.range.path == path }, by: \.range.start.line)
    return lines.sorted { $0.key < $1.key }.map { (line: $0.key, places: $0.value) }
  }

  private struct Place {
    let range: SourceRange
    let isPrimary: Bool
    let text: String
  }
}
