import Diagnostics
import Quantities
import RuleModel

/// L0501: a rule names another that is not there, or is of the wrong kind. L0403: it names one that is never in force with it.
struct ReferenceLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    let versions = Dictionary(grouping: pack.rules, by: \.id)
    var diagnostics: [Diagnostic] = []
    for rule in pack.rules {
      for (id, stage) in rule.references {
        guard let named = versions[id]?.filter({ $0.stage == stage }), !named.isEmpty else {
          diagnostics.append(
            .unresolved(id, stage, rule, among: pack.rules.filter { $0.stage == stage }.map(\.id.text)))
          continue
        }
        if !named.contains(where: { $0.period.overlaps(rule.period) }) {
          diagnostics.append(.neverTogether(id, rule))
        }
      }
    }
    return diagnostics
  }
}

extension Rule {
  /// The rules this one names, and the stage each must be of.
  fileprivate var references: [(RuleID, Stage)] {
    let named: [(RuleID, Stage)] =
      switch kind {
      case .licenseException(_, let overcomes): overcomes.map { ($0, .requirement) }
      case .reviewPolicy(_, let requirements): requirements.map { ($0, .requirement) }
      case .definition, .classification, .licenseRequirement, .obligation, .redFlag, .advisory: []
      }
    return named + yieldsTo.map { ($0, stage) }
  }
}

extension Diagnostic {
  fileprivate static func unresolved(
    _ id: RuleID, _ stage: Stage, _ rule: Rule, among candidates: [String]
  ) -> Diagnostic {
    let nearest = Spelling.nearest(id.text, in: candidates)
    return Diagnostic(
      code: .unresolvedReference, message: "there is no \(stage.title) `\(id)` in this pack",
      range: rule.place, label: "named by this rule", help: nearest.map { "did you mean `\($0)`?" })
  }

  fileprivate static func neverTogether(_ id: RuleID, _ rule: Rule) -> Diagnostic {
    Diagnostic(
      code: .ruleNotInForce, message: "`\(id)` is never in force together with this rule",
      range: rule.place, label: "\(rule.period)")
  }
}
