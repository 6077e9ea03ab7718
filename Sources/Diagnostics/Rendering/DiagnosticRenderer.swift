/// Writes diagnostics for people, in the style of `Docs/diagnostics`.
package struct DiagnosticRenderer: Sendable {
  /// More than these would hide the first ones.
  package static let maximumShown = 100

  private let sources: [String: SourceFile]
  private let colour: Bool

  /// Takes the texts to show, by path; a diagnostic in another file is shown without its line.
  package init(sources: [String: SourceFile], colour: Bool) {
    self.sources = sources
    self.colour = colour
  }

  /// One diagnostic, ended by a line break.
  package func render(_ diagnostic: Diagnostic) -> String {
    let excerpt = Excerpt(diagnostic, sources: sources, colour: colour)
    var rows = [header(diagnostic)] + excerpt.rows
    var notes = diagnostic.notes
    if let law = diagnostic.law { notes.insert(Diagnostic.Note(key: Self.law, value: law), at: 0) }
    if rows.count > 2, !notes.isEmpty { rows.append(excerpt.framed("|")) }
    for note in notes {
      rows.append(excerpt.framed("=", "\(ScreenText.safe(note.key)): \(ScreenText.safe(note.value))"))
    }
    if let help = diagnostic.help ?? diagnostic.replacement.map(Self.write) {
      rows.append("\(paint(Self.help, .help)): \(ScreenText.safe(help))")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// All of a run: in order, equals once, at most a hundred, and how many there are.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var seen: Set<Diagnostic> = []
    let distinct = diagnostics.inOrder.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty else { return "" }
    var parts = distinct.prefix(Self.maximumShown).map { render($0) }
    if distinct.count > Self.maximumShown {
      parts.append(Self.more(distinct.count - Self.maximumShown) + "\n")
    }
    let errors = distinct.count { $0.severity == .error }
    parts.append(Self.count(errors: errors, warnings: distinct.count - errors) + "\n")
    return parts.joined(separator: "\n")
  }

  private func header(_ diagnostic: Diagnostic) -> String {
    let word = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
    return paint(word, diagnostic.severity.ink) + paint(": \(ScreenText.safe(diagnostic.message))", .strong)
  }

  private func paint(_ text: String, _ ink: Ink) -> String { colour ? ink.paint(text) : text }
}

extension DiagnosticRenderer {
  private static var law: String { "law" }
  private static var help: String { "help" }

  private static func write(_ replacement: String) -> String { "write `\(replacement)`" }

  private static func more(_ count: Int) -> String { "… and \(count) more" }

  private static func count(errors: Int, warnings: Int) -> String {
    [number(errors, "error"), number(warnings, "warning")].compactMap(\.self).joined(separator: ", ")
  }

  private static func number(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
