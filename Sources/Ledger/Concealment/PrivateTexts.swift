/// Texts that no string of a record may show: names, addresses, notes.
package struct PrivateTexts: Sendable {
  /// Folded, in a defined order, the empty ones left out.
  private let ascii: [[UInt8]]
  private let others: [[Character]]

  /// Takes texts in any order; empty ones hide nothing.
  package init(_ texts: some Sequence<String>) {
    let folded = texts.map(Self.folded).filter { !$0.isEmpty }
    ascii = Set(folded.filter(Self.isASCII).map { Array($0.utf8) }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    others = Set(folded.filter { !Self.isASCII($0) }.map(Array.init)).sorted {
      String($0) < String($1)
    }
  }

  /// Whether a string shows one of them, whole, in whatever case and with whatever white space between its
  /// words.
  package func isShown(in text: String) -> Bool {
    let folded = Self.folded(text)
    // Texts of ASCII alone are most of a record, and bytes are sought faster than characters.
    if Self.isASCII(folded) {
      let bytes = Array(folded.utf8)
      return ascii.contains { bytes.holds($0) }
    }
    let characters = Array(folded)
    return others.contains { characters.holds($0) }
      || ascii.contains { characters.holds($0.map { Character(Unicode.Scalar($0)) }) }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}

extension Array where Element: Equatable {
  fileprivate func holds(_ part: [Element]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
