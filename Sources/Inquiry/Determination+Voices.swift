import Evaluation
import RuleModel

extension Determination {
  /// What a rule contributes.
  struct Voice: Equatable {
    let id: RuleID
    let truth: Truth
    let outcomes: [Outcome]
    let policies: [ReviewPolicy]
    let isEnforced: Bool
  }

  /// The rules that make the answer what it is, in the order of the pack.
  var voices: [Voice] {
    findings.filter { finding in
      guard finding.truth != .fails else { return false }
      switch finding.rule.kind {
      case .classification, .licenseRequirement, .obligation: return true
      case .licenseException: return findings.contains { $0.overcomeBy.contains { $0.id == finding.rule.id } }
      case .reviewPolicy: return !finding.reviewPolicies.isEmpty
      case .definition, .redFlag, .advisory: return false
      }
    }.map {
      Voice(
        id: $0.rule.id, truth: $0.truth, outcomes: $0.outcomes, policies: $0.reviewPolicies,
        isEnforced: $0.isEnforced)
    }
  }
}
