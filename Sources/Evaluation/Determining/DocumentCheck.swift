import Quantities
import RuleModel

/// Which documents that satisfy an outcome are on file and in date on the day judged (S12).
struct DocumentCheck {
  let evaluator: Evaluator

  private var pack: RulePack { evaluator.pack }
  private var facts: FactSet { evaluator.facts }
  private var asOf: CalendarDate { evaluator.asOf }
  /// The day on which a document must have been issued: that of the transaction, where a later day is judged.
  private var day: CalendarDate {
    guard case .entity(let transaction)? = facts.roots["transaction"],
      let date = date(facts[transaction], "date")
    else { return asOf }
    return min(asOf, date)
  }

  func statuses(for outcome: Outcome, makers: [Finding]) -> [DocumentStatus] {
    var needed = pack.declaration(of: outcome)?.documents ?? []
    for finding in makers {
      if case .licenseRequirement = finding.rule.kind, outcome.text != "license_required" { continue }
      for document in finding.rule.documents where !needed.contains(document) { needed.append(document) }
    }
    return needed.map(status)
  }

  /// What the review policies that hold or may ask an applicant for.
  func statuses(forReviewIn findings: [Finding]) -> [DocumentStatus] {
    var needed: [Code] = []
    for finding in findings where finding.truth != .fails && !finding.reviewPolicies.isEmpty {
      for document in finding.rule.documents where !needed.contains(document) { needed.append(document) }
    }
    return needed.map(status)
  }

  /// The question for a path that must be stated.
  func question(toState path: String, _ findings: [Finding]) -> Question {
    let wanting = findings.filter { finding in
      finding.truth != .fails && finding.rule.mustState.contains { $0.text == path }
    }
    let stated = wanting.flatMap(\.rule.mustState).first { $0.text == path }
    var ask: String?
    if let owner = stated?.owner, let fact = stated?.steps.last {
      ask = pack.vocabulary.types[owner]?[fact]?.ask
    }
    return Question(
      path: path, ask: ask, reason: .notGiven,
      effects: wanting.map { Question.Effect(rule: $0.rule.id, turningPoints: []) }, couldLower: false)
  }

  /// Paths that the makers want stated and that are not known.
  func unstated(_ makers: [Finding]) -> [String] {
    var unstated: [String] = []
    var evaluator = evaluator
    for path in makers.flatMap(\.rule.mustState) where !unstated.contains(path.text) {
      var isKnown = false
      if case .fact(let owner, let name) = evaluator.locate(path, [:]), let fact = facts[owner].facts[name] {
        isKnown = fact.value != .unknown
      }
      if !isKnown { unstated.append(path.text) }
    }
    return unstated
  }

  private func status(_ document: Code) -> DocumentStatus {
    var best = DocumentStatus(document: document, state: .outstanding, number: nil, expires: nil)
    guard case .list(let list)? = facts.roots["documents"] else { return best }
    for id in list.elements {
      let entity = facts[id]
      guard case .code(let kind)? = entity.facts["kind_of_document"]?.value, kind == document else {
        continue
      }
      let found = DocumentStatus(
        document: document, state: state(entity), number: entity.facts["number"]?.evidence.written,
        expires: date(entity, "expires"))
      if found.state == .supplied { return found }
      best = found
    }
    return best
  }

  private func state(_ entity: Entity) -> DocumentStatus.State {
    if let expires = date(entity, "expires"), asOf > expires { return .expired }
    if let issued = date(entity, "issued"), day < issued { return .notYetIssued }
    let isWhole = ["number", "issued", "expires"].allSatisfy { name in
      entity.facts[name].map { $0.value != .unknown } ?? false
    }
    return isWhole ? .supplied : .incomplete
  }

  private func date(_ entity: Entity, _ fact: String) -> CalendarDate? {
    if case .date(let date)? = entity.facts[fact]?.value { date } else { nil }
  }
}
