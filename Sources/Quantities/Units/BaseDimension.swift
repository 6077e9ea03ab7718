/// A kind of thing measured for itself, such as data or time; which there are is declared, not built in.
package struct BaseDimension: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The word it is declared by.
  package let name: String

  /// Takes the word it is declared by.
  package init(name: String) {
    self.name = name
  }

  /// Orders by name.
  package static func < (left: BaseDimension, right: BaseDimension) -> Bool { left.name < right.name }

  /// Its name.
  package var description: String { name }
}
