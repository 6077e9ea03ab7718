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
  /// words. Letters and digits that go on at either end make another word of it: ASE is not shown in `case`.
  package func isShown(in text: String) -> Bool {
    let folded = Self.folded(text)
    // Texts of ASCII alone are most of a record, and bytes are sought faster than characters.
    if Self.isASCII(folded) {
      let bytes = Array(folded.utf8)
      return ascii.contains { bytes.holds($0, \.isWordASCII) }
    }
    let characters = Array(folded)
    return others.contains { characters.holds($0, \.isWordASCII) }
      || ascii.contains { characters.holds($0.map { Character(Unicode.Scalar($0)) }, \.isWordASCII) }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}

extension UInt8 {
  fileprivate var isWordASCII: Bool { Character(Unicode.Scalar(self)).isWordASCII }
}

extension Character {
  // Other scripts, such as the Chinese, put no space between words, so that only plain letters go on.
  fileprivate var isWordASCII: Bool { isASCII && (isLetter || isNumber) }
}

extension Array where Element: Equatable {
  /// Whether it has a part that no element of a word goes on at either end.
  fileprivate func holds(_ part: [Element], _ isWord: (Element) -> Bool) -> Bool {
    guard let first = part.first, let last = part.last, part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      let end = start + part.count
      guard self[start] == first, self[start..<end].elementsEqual(part) else { return false }
      let goesOnBefore = start > 0 && isWord(first) && isWord(self[start - 1])
      let goesOnAfter = end < count && isWord(last) && isWord(self[end])
      return !goesOnBefore && !goesOnAfter
    }
  }
}
