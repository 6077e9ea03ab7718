package import Quantities
package import RuleModel

/// What one pack says of one line on one day: findings, outcomes, questions, duties (S7 … S14).
package struct Determination: Sendable, Hashable {
  /// One outcome that remains possible, whether it stops the line, and what would satisfy it.
  package struct Possibility: Sendable, Hashable {
    package let outcome: Outcome
    package let verdict: Verdict
    package let documents: [DocumentStatus]
    /// Paths that must be stated and are not.
    package let unstated: [String]
  }

  /// Accounts of one measure that cannot all be right, each with what it would mean.
  package struct Disagreement: Sendable, Hashable {
    package let section: Section
    package let accounts: [Account]

    package struct Account: Sendable, Hashable {
      package let claim: Measure.Claim
      package let outcomes: [Outcome]
    }
  }

  package let pack: RulePack.Identity
  package let asOf: CalendarDate
  package let scope: Explanation?
  /// All rules in force, in the order of stages and then of the pack.
  package let findings: [Finding]
  package let outcomes: OutcomeSet
  /// The outcomes of the text as printed, where enforcement makes a difference.
  package let printed: OutcomeSet?
  package let possibilities: [Possibility]
  package internal(set) var verdict: Verdict
  package let questions: [Question]
  package let disagreements: [Disagreement]
  /// Whether the day judged lies before the law encoded begins, so that silence means nothing.
  package let isBeforeTheLaw: Bool
  /// Whether the law was last verified before the day judged (S13).
  package let isStale: Bool
  /// Measures not confirmed up to the day judged, by section.
  package let unconfirmed: [Section]
  /// Those of the choices that are not the first one.
  package let unusualChoices: [ReadingChoice]
  /// The choice made of each reading the pack declares.
  package let choices: [ReadingChoice]
  /// Choices of readings that would change the answer, each made alone (S15).
  package internal(set) var otherReadings: [OtherReading] = []

  /// What is compared between two readings of the law.
  package struct Gist: Sendable, Hashable {
    package let outcomes: OutcomeSet
    package let verdict: Verdict
    package let classification: [RuleID]
    package let reviewPolicies: [ReviewPolicy]
    package let flags: [RuleID]

    package init(_ determination: Determination) {
      outcomes = determination.outcomes
      verdict = determination.verdict
      classification = determination.classification.map(\.rule.id)
      reviewPolicies = determination.reviewPolicies
      flags = determination.flags.map(\.rule.id)
    }
  }

  /// What the answer would be under another choice of one reading.
  package struct OtherReading: Sendable, Hashable {
    package let reading: ReadingDeclaration
    package let choice: ReadingDeclaration.Choice
    package let gist: Gist
  }

  /// Findings to know of beside the outcome, that hold or may.
  package var advisories: [Finding] {
    findings.filter { $0.rule.kind == .advisory && $0.truth != .fails }
  }

  /// The entries under which the line is classified, each with its reasons, strictest knowledge first.
  package var classification: [Finding] {
    findings.filter { $0.rule.stage == .classification && $0.truth == .holds }
  }

  package var flags: [Finding] {
    findings.filter { if case .redFlag = $0.rule.kind { $0.truth != .fails } else { false } }
  }

  /// The review policies for the requirements that hold or may, from mild to strict.
  package var reviewPolicies: [ReviewPolicy] {
    let all = findings.filter { $0.truth != .fails }.flatMap(\.reviewPolicies)
    return ReviewPolicy.allCases.filter(all.contains)
  }
}

extension RulePack {
  /// What names a pack in a determination.
  package struct Identity: Sendable, Hashable {
    package let id: String
    package let title: String
    package let jurisdiction: String
    package let authority: Authority
    package let edition: String
    package let verifiedFrom: CalendarDate
    package let verifiedThrough: CalendarDate
    package let sections: [Section]
    package let notModelled: [NotModelled]
    package let outcomes: [OutcomeDeclaration]
  }

  package var identity: Identity {
    Identity(
      id: id, title: title, jurisdiction: jurisdiction, authority: authority, edition: edition,
      verifiedFrom: verifiedFrom, verifiedThrough: verifiedThrough, sections: sections,
      notModelled: notModelled, outcomes: outcomes)
  }
}
