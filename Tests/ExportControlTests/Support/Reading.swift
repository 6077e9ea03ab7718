import Evaluation
import ExportControl
import RuleModel

/// A determination without the places and wordings that depend on how its case was written down.
struct Reading: Hashable {
  let jurisdiction: String
  let asOf: String
  let verdict: Verdict
  let outcome: Outcome
  let possible: [Outcome]
  let printed: [Outcome]?
  /// Each rule with its truth and what it contributes.
  let findings: [String]
  let classification: [String]
  /// The alternatives that classify, of all entries.
  let reasons: [String]
  let reviewPolicies: [ReviewPolicy]
  /// The paths asked for.
  var questions: [String]
  /// What each outcome needs, and what of it is there.
  let documents: [String]

  init(_ determination: Determination) {
    jurisdiction = determination.pack.jurisdiction
    asOf = "\(determination.asOf)"
    verdict = determination.verdict
    outcome = determination.outcomes.outcome
    possible = determination.outcomes.possible
    printed = determination.printed?.possible
    findings = determination.findings.map {
      "\($0.rule.id) \($0.truth.rawValue) \($0.outcomes.map(\.text)) \($0.reasons.map(\.text))"
    }
    classification = determination.classification.map(\.rule.id.text)
    reasons = determination.classification.flatMap(\.reasons).map(\.text)
    reviewPolicies = determination.reviewPolicies
    questions = determination.questions.map(\.path).sorted()
    documents = determination.possibilities.flatMap { possibility in
      possibility.documents.map { "\(possibility.outcome) \($0.document) \($0.state.rawValue)" }
        + possibility.unstated.map { "\(possibility.outcome) \($0) not stated" }
    }
  }
}

extension Verdict {
  /// From good to bad.
  var severity: Int {
    switch self {
    case .pass: 0
    case .attention: 1
    case .undetermined: 2
    case .blocked: 3
    }
  }
}
