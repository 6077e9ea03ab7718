@testable import AuditTrail

/// A record with one of each part and nothing in it that may be left out.
enum BareRecord {
  static let record = Record(
    engine: .init(version: "", semantics: 1), rules: Digest(of: ""),
    options: .init(reported: "", readings: [], jurisdiction: nil),
    source: .init(path: "", digest: Digest(of: ""), index: nil), caseID: "", title: nil, asOf: "",
    asOfOrigin: "",
    verdict: "", packs: [],
    lines: [
      LineRecord(
        number: 1, name: nil, quantity: nil, place: nil, verdict: "", determinations: [determination])
    ], cluster: [.init(pack: "", jurisdiction: "", figures: [.init(path: "", value: "", derivedBy: "")])],
    transactionDate: nil, inputErrors: [],
    retention: [.init(pack: "", cite: "", says: "", years: 5, triggers: [], until: nil)],
    stated: [.init(path: "", fact: "", value: "")])

  private static let determination = DeterminationRecord(
    pack: "", jurisdiction: "", summary: "", outcome: "", isSettled: true,
    possible: [
      .init(
        outcome: "", says: "", verdict: "",
        documents: [.init(code: "", name: "", state: "", number: nil, expires: nil)], unstated: [])
    ],
    printed: nil, verdict: "", classification: [], aesCode: nil, reviewPolicies: [], findings: [finding],
    considered: [],
    questions: [
      .init(path: "", ask: nil, reason: "", couldLower: true, effects: [.init(rule: "", turningPoint: nil)])
    ],
    disagreements: [], isBeforeTheLaw: false, isStale: false, verifiedThrough: "", unconfirmed: [],
    readings: [], chosenReadings: [], otherReadings: [])

  private static let finding = FindingRecord(
    rule: "", kind: "", stage: "", truth: "", period: "", complyBy: nil, reportedBy: [], cite: "",
    authority: "", certainty: "", says: "",
    interpretation: nil, place: place, reasons: [], alternatives: [], carveOuts: [], outcomes: [],
    reviewPolicies: [], overcomeBy: [], isEnforced: true, notEnforcedBy: nil, isConflict: false,
    obligations: [
      .init(id: "", says: "", due: nil, dueOn: nil, document: nil, status: "")
    ], resolve: nil, because: [condition])

  private static let condition = ConditionRecord(
    condition: "", place: place, isNegated: false, truth: "", values: nil, margin: nil, matched: nil,
    turningPoint: nil, unknown: [],
    facts: [
      ReadingRecord(
        path: "", value: "", place: nil, catalogueEntry: nil, sources: [], confidence: nil, basis: nil,
        note: nil,
        others: [.init(value: "", source: "", rejected: nil)], derivedBy: nil, derivedFrom: [])
    ])

  private static let place = PlaceRecord(path: "", line: 1, column: 1)
}
