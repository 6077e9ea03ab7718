/// The fixed order in which rules are judged; a rule reads facts and earlier stages only (S9).
package enum Stage: Int, Sendable, Hashable, Comparable, CaseIterable {
  case definition, classification, requirement, exception, reviewPolicy, obligation

  package var title: String {
    switch self {
    case .definition: "definition"
    case .classification: "classification"
    case .requirement: "requirement"
    case .exception: "exception"
    case .reviewPolicy: "review_policy"
    case .obligation: "obligation"
    }
  }

  package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}
