package import Diagnostics

/// Reads YAML, and JSON with it, into a tree of texts.
package enum YAMLComposer {
  /// The tree of a text and all that is wrong with it; it never throws and never stops at the first mistake
  /// unless there is no reading on.
  package static func compose(_ file: SourceFile, limits: Limits = Limits()) -> Composition {
    guard file.text.utf8.count <= limits.bytes else {
      let diagnostic = SourceDecoding.tooLarge(path: file.path, limit: limits.bytes)
      return Composition(root: nil, diagnostics: [diagnostic])
    }
    let places = TextPlaces(file)
    if let diagnostic = tooLong(places, limits) { return Composition(root: nil, diagnostics: [diagnostic]) }
    do {
      let events = try EventStream(places.bytes)
      var reading = DocumentReading(events, places: places, limits: limits)
      return reading.composition()
    } catch {
      return Composition(root: nil, diagnostics: [SyntaxWording(error, in: places).diagnostic])
    }
  }

  private static func tooLong(_ places: TextPlaces, _ limits: Limits) -> Diagnostic? {
    if places.lineCount > limits.lines {
      return Diagnostic(code: .tooDeepOrLong, message: tooManyLines(limits.lines), range: nil)
    }
    guard let line = places.firstLine(longerThan: limits.lineLength) else { return nil }
    return Diagnostic(
      code: .tooDeepOrLong, message: lineTooLong(limits.lineLength), range: places.startOfLine(line))
  }
}

extension YAMLComposer {
  private static func tooManyLines(_ limit: Int) -> String { "the file has more than \(limit) lines" }

  private static func lineTooLong(_ limit: Int) -> String { "the line has more than \(limit) characters" }
}
