package import Diagnostics
package import Quantities
import RuleModel

/// Why a condition holds, fails or is unknown, with its place in the rule file.
package struct Explanation: Sendable, Hashable {
  package enum Form: String, Sendable, Hashable {
    case and, or, not, known, comparison, flag, kind, membership, any, every
  }

  package let form: Form
  package let range: SourceRange
  package let truth: Truth
  /// The values met: of a comparison both sides.
  package let readings: [Reading]
  /// A comparison in values: "15,832 >= 4,800".
  package let values: String?
  /// By how much a comparison of known numbers holds or fails, in base units; never negative.
  package let margin: ExactNumber?
  package let marginUnit: Unit?
  /// The code of the brackets that matched.
  package let matched: String?
  /// How certain it is that the code belongs to the group that matched, where that is less than high.
  package let membershipCertainty: String?
  package let unknowns: [UnknownFact]
  package let turningPoint: TurningPoint?
  package let children: [Explanation]

  package init(
    form: Form, range: SourceRange, truth: Truth, readings: [Reading] = [], values: String? = nil,
    margin: ExactNumber? = nil, marginUnit: Unit? = nil, matched: String? = nil,
    membershipCertainty: String? = nil, unknowns: [UnknownFact] = [], turningPoint: TurningPoint? = nil,
    children: [Explanation] = []
  ) {
    self.form = form
    self.range = range
    self.truth = truth
    self.readings = readings
    self.values = values
    self.margin = margin
    self.marginUnit = marginUnit
    self.matched = matched
    self.membershipCertainty = membershipCertainty
    self.unknowns = unknowns
    self.turningPoint = turningPoint
    self.children = children
  }

  /// The parts that decided: of a conjunction that fails those that fail, of one that is unknown those that are
  /// unknown, of one that holds all; of a disjunction the other way round.
  package var decisiveChildren: [Explanation] {
    switch form {
    case .and, .every: truth == .holds ? children : children.filter { $0.truth == truth }
    case .or, .any: truth == .fails ? children : children.filter { $0.truth == truth }
    case .known: children.filter { $0.truth == truth }
    case .not, .comparison, .flag, .kind, .membership: children
    }
  }

  /// The comparisons and tests at the ends of the decisive parts.
  package var decisiveLeaves: [Explanation] {
    let inner = decisiveChildren
    return inner.isEmpty ? [self] : inner.flatMap(\.decisiveLeaves)
  }

  /// The values met, each with the doubt about the group in which it was looked up.
  package var readingsWithDoubt: [Reading] {
    guard let membershipCertainty else { return readings }
    return readings.map {
      Reading(
        path: $0.path, value: "\($0.value) (membership: \(membershipCertainty))", evidence: $0.evidence,
        derivation: $0.derivation)
    }
  }

  /// Every fact met that is not known, decisive or not.
  package var everyUnknown: [UnknownFact] { unknowns + children.flatMap(\.everyUnknown) }

  /// What would have to be known, by the decisive parts only; empty unless the truth is unknown.
  package var openFacts: [UnknownFact] {
    guard truth == .unknown else { return [] }
    let all = unknowns + decisiveChildren.flatMap(\.openFacts)
    return Array(Set(all)).sorted()
  }
}
