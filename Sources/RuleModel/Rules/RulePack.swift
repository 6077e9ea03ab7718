package import Quantities

/// The rules of one jurisdiction, typed, linked and frozen.
package struct RulePack: Sendable {
  /// A provision that exists and is not encoded, so that silence never reads as clearance.
  package struct NotModelled: Sendable, Hashable {
    package let id: String
    package let says: String

    package init(id: String, says: String) {
      self.id = id
      self.says = says
    }
  }

  package let id: String
  package let title: String
  package let jurisdiction: String
  package let authority: Authority
  package let edition: String
  /// The first day of the law encoded: before it silence means nothing.
  package let verifiedFrom: CalendarDate
  package let verifiedThrough: CalendarDate
  package let appliesWhen: Condition?
  package let outcomes: [OutcomeDeclaration]
  package let notModelled: [NotModelled]
  package let sections: [Section]
  /// In the order of files and of paragraphs within them.
  package var rules: [Rule]
  package let vocabulary: Vocabulary

  package init(
    id: String, title: String, jurisdiction: String, authority: Authority, edition: String,
    verifiedFrom: CalendarDate, verifiedThrough: CalendarDate, appliesWhen: Condition?,
    outcomes: [OutcomeDeclaration],
    notModelled: [NotModelled], sections: [Section], rules: [Rule], vocabulary: Vocabulary
  ) {
    self.id = id
    self.title = title
    self.jurisdiction = jurisdiction
    self.authority = authority
    self.edition = edition
    self.verifiedFrom = verifiedFrom
    self.verifiedThrough = verifiedThrough
    self.appliesWhen = appliesWhen
    self.outcomes = outcomes
    self.notModelled = notModelled
    self.sections = sections
    self.rules = rules
    self.vocabulary = vocabulary
  }

  /// The outcome when no rule says anything.
  package var mildest: Outcome { outcomes.first?.outcome ?? Outcome(rank: 0, text: "none") }

  package func declaration(of outcome: Outcome) -> OutcomeDeclaration? {
    outcomes.first { $0.outcome == outcome }
  }
}
