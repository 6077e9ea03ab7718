import AuditTrail

extension Judgement {
  /// What one pack says of one line.
  public struct Determination: Sendable, Hashable {
    /// An outcome that remains possible.
    public struct Possibility: Sendable, Hashable {
      /// Such as `license_required`.
      public let outcome: String
      /// In a sentence.
      public let says: String
      /// What it would come to, with the papers that are on file.
      public let verdict: Verdict
      /// The papers that would satisfy it.
      public let documents: [Document]
    }

    /// A paper that would satisfy an outcome.
    public struct Document: Sendable, Hashable {
      /// Such as `Licence of the Bureau of Industry and Security`.
      public let name: String
      /// Such as `outstanding`.
      public let state: String
    }

    /// Something to ask, since the answer decides.
    public struct Question: Sendable, Hashable {
      /// The fact, such as `purchaser.ultimate_parent_headquarters`.
      public let path: String
      /// In words.
      public let ask: String?
      /// The rules it would decide.
      public let rules: [String]
    }

    /// Such as `us-ear`.
    public let pack: String
    /// `US` or `CN`.
    public let jurisdiction: String
    /// The answer in a sentence.
    public let summary: String
    /// The strictest outcome that remains possible, such as `license_required`.
    public let outcome: String
    /// Whether no other outcome remains possible.
    public let isSettled: Bool
    /// What it comes to.
    public let verdict: Verdict
    /// The entries of the control list it falls under.
    public let classification: [String]
    /// From mild to strict.
    public let possible: [Possibility]
    /// What each rule that holds, or may hold, says.
    public let findings: [Finding]
    /// What would settle it, the most decisive first.
    public let questions: [Question]
    /// The last day up to which the law of the pack was verified, such as `2026-09-30`.
    public let verifiedThrough: String
    /// Whether the day judged lies after that day.
    public let isStale: Bool

    init(_ record: DeterminationRecord) {
      pack = record.pack
      jurisdiction = record.jurisdiction
      summary = record.summary
      outcome = record.outcome
      isSettled = record.isSettled
      verdict = Verdict(word: record.verdict)
      classification = record.classification.map(\.entry)
      possible = record.possible.map { possibility in
        Possibility(
          outcome: possibility.outcome, says: possibility.says, verdict: Verdict(word: possibility.verdict),
          documents: possibility.documents.map { Document(name: $0.name, state: $0.state) })
      }
      findings = record.findings.map(Finding.init)
      questions = record.questions.map { question in
        Question(path: question.path, ask: question.ask, rules: question.effects.map(\.rule))
      }
      verifiedThrough = record.verifiedThrough
      isStale = record.isStale
    }
  }
}
