/// Strong Kleene truth (S2).
package enum Truth: String, Sendable, Hashable, CaseIterable {
  case holds, fails, unknown

  package init(_ known: Bool?) {
    switch known {
    case true?: self = .holds
    case false?: self = .fails
    case nil: self = .unknown
    }
  }

  package var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: .unknown
    }
  }

  package static func && (left: Truth, right: Truth) -> Truth {
    if left == .fails || right == .fails { return .fails }
    return left == .holds && right == .holds ? .holds : .unknown
  }

  package static func || (left: Truth, right: Truth) -> Truth {
    (left.negated && right.negated).negated
  }
}
