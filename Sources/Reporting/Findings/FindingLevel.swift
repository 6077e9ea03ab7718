/// How a finding weighs, the worst first.
package enum FindingLevel: String, Sendable, Hashable, CaseIterable {
  /// An input could not be read whole: nothing is known of what it says.
  case notRead = "not_read"
  case blocked
  /// What is not known decides; never to be taken for a pass.
  case undetermined
  case attention
  case pass

  /// The word for people: "BLOCKED", "NOT READ".
  package var word: String { rawValue.uppercased().replacing("_", with: " ") }

  /// The level of a verdict of a record; a word we do not know is never a pass.
  init(verdict: String) {
    switch verdict {
    case "blocked": self = .blocked
    case "attention": self = .attention
    case "pass": self = .pass
    default: self = .undetermined
    }
  }
}

extension FindingLevel: Comparable {
  /// A worse level comes first.
  package static func < (left: FindingLevel, right: FindingLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .notRead: 0
    case .blocked: 1
    case .undetermined: 2
    case .attention: 3
    case .pass: 4
    }
  }
}
