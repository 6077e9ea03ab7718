package import Diagnostics
package import Quantities

/// One version of one paragraph, typed and linked.
package struct Rule: Sendable, Hashable {
  package var id: RuleID
  package var kind: RuleKind
  package var period: Period
  package var complyBy: CalendarDate?
  package var notEnforced: Period?
  package var notEnforcedBy: String?
  package var amendedBy: String?
  package var cite: String
  package var says: String
  package var interpretation: String?
  package var authority: Authority
  package var certainty: String
  package var claim: String?
  /// The choice under which alone this version exists.
  package var reading: ReadingChoice?
  package var condition: Condition?
  package var combination: Combination
  package var alternatives: [Alternative]
  package var carveOuts: [CarveOut]
  package var yieldsTo: [RuleID]
  package var documents: [Code]
  package var mustState: [FactPath]
  package var obligations: [Obligation]
  /// Of a licence exception, the licence code of the Automated Export System.
  package var aesCode: String?
  /// Whether it speaks where the pack does not apply too.
  package var standsOutsideScope: Bool
  /// The number of the rule's file in its pack.
  package var section: Int
  package var place: SourceRange

  package init(
    id: RuleID, kind: RuleKind, period: Period, complyBy: CalendarDate? = nil, notEnforced: Period? = nil,
    notEnforcedBy: String? = nil, amendedBy: String? = nil, cite: String, says: String,
    interpretation: String? = nil, authority: Authority, certainty: String, claim: String? = nil,
    reading: ReadingChoice? = nil,
    condition: Condition? = nil, combination: Combination = .anyOf, alternatives: [Alternative] = [],
    carveOuts: [CarveOut] = [], yieldsTo: [RuleID] = [], documents: [Code] = [], mustState: [FactPath] = [],
    obligations: [Obligation] = [], aesCode: String? = nil, standsOutsideScope: Bool = false, section: Int,
    place: SourceRange
  ) {
    self.id = id
    self.kind = kind
    self.period = period
    self.complyBy = complyBy
    self.notEnforced = notEnforced
    self.notEnforcedBy = notEnforcedBy
    self.amendedBy = amendedBy
    self.cite = cite
    self.says = says
    self.interpretation = interpretation
    self.authority = authority
    self.certainty = certainty
    self.claim = claim
    self.reading = reading
    self.condition = condition
    self.combination = combination
    self.alternatives = alternatives
    self.carveOuts = carveOuts
    self.yieldsTo = yieldsTo
    self.documents = documents
    self.mustState = mustState
    self.obligations = obligations
    self.aesCode = aesCode
    self.standsOutsideScope = standsOutsideScope
    self.section = section
    self.place = place
  }

  package var stage: Stage { kind.stage }
}
