/// One outcome of a pack's scale; compared by its place on it (S8).
package struct Outcome: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let rank: Int
  package let text: String

  package init(rank: Int, text: String) {
    self.rank = rank
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Outcome, right: Outcome) -> Bool { left.rank < right.rank }
}
