import Diagnostics

extension SourceFile {
  /// The range of the first occurrence of some words, so that no place is counted by hand.
  func range(of words: String) throws -> SourceRange {
    let haystack = Array(text.utf8)
    let needle = Array(words.utf8)
    for start in 0...max(haystack.count - needle.count, 0) where haystack[start...].starts(with: needle) {
      return range(start..<(start + needle.count))
    }
    throw NotFound(words: words)
  }

  struct NotFound: Error {
    let words: String
  }
}

extension DiagnosticRenderer {
  /// A renderer of one file, without colour.
  init(_ file: SourceFile) {
    self.init(sources: [file.path: file], colour: false)
  }
}
