/// What one pack says of one line.
package struct DeterminationRecord: Sendable, Hashable {
  /// An outcome that remains possible.
  package struct Possibility: Sendable, Hashable {
    package let outcome: String
    package let says: String
    package let verdict: String
    package let documents: [Document]
    package let unstated: [String]
  }

  /// A paper that would satisfy an outcome.
  package struct Document: Sendable, Hashable {
    package let code: String
    package let name: String
    package let state: String
    package let number: String?
    package let expires: String?
  }

  /// A control-list entry the line falls under, and the paragraphs that say so.
  package struct Classification: Sendable, Hashable {
    package let entry: String
    package let reasons: [String]
  }

  /// A fact to ask for.
  package struct Question: Sendable, Hashable {
    package let path: String
    package let ask: String?
    package let reason: String
    package let couldLower: Bool
    package let effects: [Effect]

    package struct Effect: Sendable, Hashable {
      package let rule: String
      /// "at most 337.8 mm²"
      package let turningPoint: String?
    }
  }

  /// Accounts of one measure that cannot all be right.
  package struct Disagreement: Sendable, Hashable {
    package let measure: String
    package let title: String
    package let accounts: [Account]

    package struct Account: Sendable, Hashable {
      package let claim: String
      package let by: String
      package let says: String
      package let outcomes: [String]
    }
  }

  /// What the answer would be under another choice of one reading of the law.
  package struct OtherReading: Sendable, Hashable {
    package let reading: String
    package let choice: String
    package let says: String
    package let outcome: String
    package let isSettled: Bool
    package let verdict: String
    package let classification: [String]
  }

  package let pack: String
  package let jurisdiction: String
  /// The answer in one sentence.
  package let summary: String
  package let outcome: String
  package let isSettled: Bool
  package let possible: [Possibility]
  /// The outcome of the text as printed, where enforcement differs.
  package let printed: String?
  package let verdict: String
  package let classification: [Classification]
  /// The licence code to declare in the Automated Export System, where it is known.
  package let aesCode: String?
  package let reviewPolicies: [String]
  /// Rules that hold or may, in the order of stages.
  package let findings: [FindingRecord]
  /// Rules in force that fail, with the part that decided.
  package let considered: [FindingRecord]
  package let questions: [Question]
  package let disagreements: [Disagreement]
  /// Whether the day judged lies before the law encoded begins.
  package let isBeforeTheLaw: Bool
  /// Whether the day judged lies after the day up to which the law was verified.
  package let isStale: Bool
  package let verifiedThrough: String
  /// Measures not confirmed up to the day judged.
  package let unconfirmed: [String]
  /// The choice made of each reading the pack declares, as `reading.choice`.
  package let readings: [String]
  /// Those of them that are not the first choice, since someone chose otherwise.
  package let chosenReadings: [String]
  /// The choices that would change the answer, each made alone.
  package let otherReadings: [OtherReading]
}
