import Diagnostics
import RuleModel

/// L0508: `known` takes what is unknown for no where that could clear a purchase (S2).
struct SilenceLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    let scope = pack.appliesWhen.map(\.uses) ?? []
    return scope.map(Diagnostic.clears)
      + pack.rules.flatMap { rule in
        switch rule.kind {
        case .obligation, .redFlag, .advisory: rule.carveOuts.flatMap(\.uses).map(Diagnostic.clears)
        case .definition, .classification, .licenseRequirement, .licenseException, .reviewPolicy:
          rule.uses.map(Diagnostic.clears)
        }
      }
  }
}

extension Rule {
  fileprivate var uses: [SourceRange] {
    var conditions = (condition.map { [$0] } ?? []) + alternatives.map(\.condition)
    if case .definition(let definition) = kind { conditions += definition.value.conditions }
    return conditions.flatMap(\.uses) + carveOuts.flatMap(\.uses)
  }
}

extension CarveOut {
  fileprivate var uses: [SourceRange] {
    var conditions = [condition]
    if case .value(let value)? = replacement { conditions += value.conditions }
    return conditions.flatMap(\.uses) + carveOuts.flatMap(\.uses)
  }
}

extension Definition.Value {
  fileprivate var conditions: [Condition] {
    switch self {
    case .flag(let condition): [condition]
    case .number(let expression): expression.filters
    }
  }
}

extension Condition {
  /// Where `known` stands in it.
  fileprivate var uses: [SourceRange] {
    let own: [SourceRange] = if case .known(_, let range) = self { [range] } else { [] }
    return own + parts.flatMap(\.uses)
  }
}

extension Diagnostic {
  fileprivate static func clears(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .clearsBySilence, message: "`known` would take what is unknown for no here", range: range,
      help: "it stands in red flags, advisories and obligations, and in none of their carve-outs")
  }
}
