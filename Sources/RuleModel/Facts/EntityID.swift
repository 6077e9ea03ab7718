/// The number of a thing in a fact set.
package struct EntityID: Sendable, Hashable, Comparable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: EntityID, right: EntityID) -> Bool { left.number < right.number }
}
