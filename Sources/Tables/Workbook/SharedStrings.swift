/// The strings that the cells of a workbook share.
enum SharedStrings {
  static func read(
    _ archive: inout ZipArchive, _ part: String, limits: TableLimits
  ) throws(WorkbookFault) -> [String] {
    var strings: [String] = []
    var scanner = try XMLScanner(try archive.file(part), part: part, limits: limits)
    while let event = try scanner.next() {
      if case .start("si", _) = event { strings.append(try string(&scanner)) }
    }
    return strings
  }

  /// The text of an element of `t` and runs of `t`, up to its end. How a text is pronounced is no part of it.
  static func string(_ scanner: inout XMLScanner) throws(WorkbookFault) -> String {
    var result = ""
    while let event = try scanner.next() {
      switch event {
      case .start("t", _): result += EscapedLetters.undone(try scanner.elementText())
      case .start("r", _): result += try string(&scanner)
      case .start: try scanner.skipElement()
      case .end: return result
      case .text: continue
      }
    }
    return result
  }
}
