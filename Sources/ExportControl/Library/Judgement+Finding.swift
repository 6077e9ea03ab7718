import AuditTrail

extension Judgement {
  /// What one rule says of one line, and why.
  public struct Finding: Sendable, Hashable {
    /// A condition that decided.
    public struct Condition: Sendable, Hashable {
      /// As the rule writes it, such as `item.performance_density >= 5.92`.
      public let text: String
      /// Whether it holds.
      public let truth: Truth
      /// Whether it stands under `not`, so that its failing is what counts.
      public let isNegated: Bool
      /// The values met, such as `≈19.45 >= 5.92`.
      public let values: String?
      /// How far the value lies from the threshold, in the unit of the condition, such as `≈13.53`.
      public let margin: String?
      /// Where the condition would turn, if the value is not known.
      public let turningPoint: String?
      /// The facts that are not known.
      public let unknown: [String]
      /// Where it stands in the rules.
      public let place: Place
      /// Where the facts it read stand, in the case or the catalogue.
      public let facts: [Place]
    }

    /// What is known of a condition or a rule.
    public enum Truth: String, Sendable, Hashable, CaseIterable {
      /// It holds.
      case holds
      /// It does not.
      case fails
      /// What is not known decides.
      case unknown
    }

    /// Its id, such as `742.6(a)(6)(iii)`.
    public let rule: String
    /// Such as `licence requirement`.
    public let kind: String
    /// Whether it holds, or may.
    public let truth: Truth
    /// What the rule says, in our words.
    public let says: String
    /// The paragraph behind it, such as `15 CFR 742.6`.
    public let citation: String
    /// The kind of source, such as `regulation`.
    public let authority: String
    /// How well the text was seen; the README of the pack explains the letters.
    public let certainty: String
    /// Outlet and day of each report, of a measure known from reports only. Such a measure is reported policy, not law.
    public let reportedBy: [String]
    /// Whether it is known from reports only.
    public var isReported: Bool { !reportedBy.isEmpty }
    /// The outcomes it makes, such as `license_required`.
    public let outcomes: [String]
    /// Where it stands in the rules.
    public let place: Place
    /// The conditions that decided.
    public let because: [Condition]

    init(_ record: FindingRecord) {
      rule = record.rule
      kind = record.kind
      truth = Truth(word: record.truth)
      says = record.says
      citation = record.cite
      authority = record.authority
      certainty = record.certainty
      reportedBy = record.reportedBy
      outcomes = record.outcomes
      place = Place(record.place)
      because = record.because.map { condition in
        Condition(
          text: condition.condition, truth: Truth(word: condition.truth), isNegated: condition.isNegated,
          values: condition.values, margin: condition.margin, turningPoint: condition.turningPoint,
          unknown: condition.unknown, place: Place(condition.place),
          facts: condition.facts.compactMap(\.place).map(Place.init))
      }
    }
  }
}

extension Judgement.Finding.Truth {
  /// The word of a record; a word that is none of ours is not known to be anything.
  init(word: String) { self = Self(rawValue: word) ?? .unknown }
}
