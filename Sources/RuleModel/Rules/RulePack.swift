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
  /// The open points that can be read in several ways.
  package let readings: [ReadingDeclaration]
  package let notModelled: [NotModelled]
  /// How long its law wants papers kept, where it says so.
  package let retention: Retention?
  /// What the pack makes of each provision of the law it is about.
  package let provisions: [Provision]
  package let sections: [Section]
  /// In the order of files and of paragraphs within them.
  package var rules: [Rule]
  package let vocabulary: Vocabulary

  package init(
    id: String, title: String, jurisdiction: String, authority: Authority, edition: String,
    verifiedFrom: CalendarDate, verifiedThrough: CalendarDate, appliesWhen: Condition?,
    outcomes: [OutcomeDeclaration], readings: [ReadingDeclaration] = [],
    notModelled: [NotModelled], retention: Retention? = nil, provisions: [Provision] = [],
    sections: [Section], rules: [Rule],
    vocabulary: Vocabulary
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
    self.readings = readings
    self.notModelled = notModelled
    self.retention = retention
    self.provisions = provisions
    self.sections = sections
    self.rules = rules
    self.vocabulary = vocabulary
  }

  /// The rules that exist on a day under the choices made; where none is made the first choice counts (S4, S15).
  package func rules(inForce date: CalendarDate, under choices: Set<ReadingChoice> = []) -> [Rule] {
    let made = Set(self.choices(under: choices))
    return rules.filter { rule in
      rule.period.contains(date) && (rule.reading.map(made.contains) ?? true)
    }
  }

  /// The choice made of each reading: of one that is not mentioned, the first.
  package func choices(under choices: Set<ReadingChoice>) -> [ReadingChoice] {
    readings.compactMap { reading in
      choices.first { $0.reading == reading.id }
        ?? reading.choices.first.map { ReadingChoice(reading: reading.id, choice: $0.id) }
    }
  }

  /// The choices made that are not the first one of their reading.
  package func unusualChoices(under choices: Set<ReadingChoice>) -> [ReadingChoice] {
    let first = self.choices(under: [])
    return self.choices(under: choices).filter { !first.contains($0) }
  }

  /// The outcome when no rule says anything.
  package var mildest: Outcome { outcomes.first?.outcome ?? Outcome(rank: 0, text: "none") }

  package func declaration(of outcome: Outcome) -> OutcomeDeclaration? {
    outcomes.first { $0.outcome == outcome }
  }
}
