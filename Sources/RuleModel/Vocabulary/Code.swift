/// A code of a declared list: `CN`, `3A090.a`, `H20`.
package struct Code: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Code, right: Code) -> Bool { left.text < right.text }

  /// Whether this entry of a control list is the other one or a paragraph below it: `3A090` covers `3A090.a.1`.
  package func covers(_ other: Code) -> Bool {
    other.text == text || other.text.hasPrefix(text + ".")
  }
}
