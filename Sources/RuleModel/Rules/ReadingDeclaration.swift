/// An open point of the law that can be read in several ways, each a choice; the first is the default (S15).
package struct ReadingDeclaration: Sendable, Hashable {
  /// One way to read it.
  package struct Choice: Sendable, Hashable {
    package let id: String
    package let says: String

    package init(id: String, says: String) {
      self.id = id
      self.says = says
    }
  }

  package let id: String
  package let says: String
  package let choices: [Choice]

  package init(id: String, says: String, choices: [Choice]) {
    self.id = id
    self.says = says
    self.choices = choices
  }
}

/// One choice of one reading: `tf32-bits.significant-19`.
package struct ReadingChoice: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let reading: String
  package let choice: String

  package init(reading: String, choice: String) {
    self.reading = reading
    self.choice = choice
  }

  package var description: String { "\(reading).\(choice)" }

  package static func < (left: ReadingChoice, right: ReadingChoice) -> Bool {
    (left.reading, left.choice) < (right.reading, right.choice)
  }
}

extension [ReadingDeclaration] {
  /// Every choice of every reading, in the order of the pack.
  package var allChoices: [ReadingChoice] {
    flatMap { reading in
      reading.choices.map { ReadingChoice(reading: reading.id, choice: $0.id) }
    }
  }
}
