package import Diagnostics

/// A text in which places are marked by 1️⃣ to 9️⃣; the marks are taken out and remembered.
package struct MarkedText {
  package let file: SourceFile
  private let offsets: [Int: Int]

  package init(_ marked: String, path: String = "text.yaml") {
    var text = ""
    var offsets: [Int: Int] = [:]
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.first {
      // A mark is a digit, a variation selector and a keycap.
      if rest.dropFirst().starts(with: ["\u{FE0F}", "\u{20E3}"]), let number = Int(String(scalar)) {
        offsets[number] = text.utf8.count
        rest = rest.dropFirst(3)
      } else {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
      }
    }
    file = SourceFile(path: path, text: text)
    self.offsets = offsets
  }

  /// The place of a mark.
  package func place(_ number: Int) throws -> SourcePosition {
    guard let offset = offsets[number] else { throw NotMarked(number: number) }
    return file.position(atOffset: offset)
  }

  /// The range between two marks.
  package func range(_ start: Int, _ end: Int) throws -> SourceRange {
    SourceRange(path: file.path, start: try place(start), end: try place(end))
  }

  package struct NotMarked: Error {
    let number: Int
  }
}
