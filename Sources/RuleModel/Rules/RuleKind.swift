/// What a rule does, with what only that kind has.
package enum RuleKind: Sendable, Hashable {
  case definition(Definition)
  case classification
  case licenseRequirement(reasonForControl: String?)
  case licenseException(symbol: String?, overcomes: [RuleID])
  case reviewPolicy(ReviewPolicy, requirements: [RuleID])
  /// A duty of the purchaser; with an outcome of the pack's scale, or a duty alone.
  case obligation(Outcome?)
  case redFlag(resolve: String?)
  /// Something to know beside the outcome, which it never changes.
  case advisory

  package var stage: Stage {
    switch self {
    case .definition: .definition
    case .classification: .classification
    case .licenseRequirement: .requirement
    case .licenseException: .exception
    case .reviewPolicy: .reviewPolicy
    case .obligation, .redFlag, .advisory: .obligation
    }
  }

  /// The word of the rule language.
  package var title: String {
    switch self {
    case .definition: "definition"
    case .classification: "classification"
    case .licenseRequirement: "license_requirement"
    case .licenseException: "license_exception"
    case .reviewPolicy: "review_policy"
    case .obligation: "obligation"
    case .redFlag: "red_flag"
    case .advisory: "advisory"
    }
  }
}
