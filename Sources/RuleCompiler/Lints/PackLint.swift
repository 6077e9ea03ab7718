package import Diagnostics
package import RuleModel

/// One check over a whole pack; one file each.
package protocol PackLint: Sendable {
  func check(_ pack: RulePack) -> [Diagnostic]
}

/// The checks, in the order of their codes.
package enum PackLints {
  package static let all: [any PackLint] = [
    NeverTrueLint(), FidelityLint(), CitationLint(), LawOrderLint(), PeriodLint(), InForceLint(),
    ReferenceLint(), ScaleLint(),
    OrderLint(),
    StageLint(), CircleLint(), FixedPointLint(), CoverageLint(),
    SilenceLint(),
  ]
}
