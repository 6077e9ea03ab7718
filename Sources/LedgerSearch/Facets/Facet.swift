/// Something a record can be found by: a kind and a text.
package struct Facet: Sendable, Hashable {
  package let kind: FacetKind
  package let text: String

  package init(_ kind: FacetKind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Two are the same when their bytes are, for the database as for Swift.
extension Facet {
  package static func == (left: Facet, right: Facet) -> Bool {
    left.kind == right.kind && left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
