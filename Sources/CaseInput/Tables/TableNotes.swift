import Diagnostics
import Tables

/// Tells of each diagnostic within a table which cell it is about, in the words of whoever sees the table.
enum TableNotes {
  /// The diagnostics, each once, those of cells with the name of the cell.
  static func naming(_ diagnostics: [Diagnostic], _ opened: [OpenedTable]) -> [Diagnostic] {
    guard !opened.isEmpty else { return diagnostics }
    // What is stated once for all rows is wrong once.
    var told: Set<Diagnostic> = []
    return diagnostics.filter { told.insert($0).inserted }.map { diagnostic in
      guard let range = diagnostic.range,
        let name = opened.lazy.compactMap(\.table).first(where: { $0.path == range.path })?.name(
          of: range.start)
      else { return diagnostic }
      return diagnostic.adding(Diagnostic.Note(key: "cell", value: name))
    }
  }
}

extension Diagnostic {
  fileprivate func adding(_ note: Note) -> Diagnostic {
    Diagnostic(
      code: code, message: message, range: range, label: label, labels: labels, law: law,
      notes: notes.contains(note) ? notes : notes + [note], help: help, replacement: replacement)
  }
}
