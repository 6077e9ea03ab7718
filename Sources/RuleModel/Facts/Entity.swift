package import Diagnostics

/// A thing the case describes: a party, a line, a chip.
package struct Entity: Sendable, Hashable {
  package let type: String
  /// The path people know it by: `item.chip`, `purchaser`, `items[2]`.
  package let path: String
  /// Nil when unknown.
  package let kinds: [String]?
  package let place: SourceRange?
  package let facts: [String: Fact]

  package init(type: String, path: String, kinds: [String]?, place: SourceRange?, facts: [String: Fact]) {
    self.type = type
    self.path = path
    self.kinds = kinds
    self.place = place
    self.facts = facts
  }
}
