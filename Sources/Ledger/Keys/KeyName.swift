/// The name of a key on a note: not empty, without white space, without `+` (C2SP signed-note).
package struct KeyName: Sendable, CustomStringConvertible {
  /// The name as it is written.
  package let text: String

  /// Takes a name; nil if a note could not carry it.
  package init?(_ text: String) {
    let isFit = !text.unicodeScalars.contains {
      $0 == "+" || $0.value < 0x20 || $0.properties.isWhitespace
    }
    guard isFit, !text.isEmpty else { return nil }
    self.text = text
  }

  package var description: String { text }
}

extension KeyName: Hashable {
  /// Two names are one when their bytes are.
  package static func == (left: KeyName, right: KeyName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(Array(text.utf8)) }
}
