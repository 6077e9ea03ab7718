package import Quantities
package import RuleModel

/// Judges lines under one pack on one day: pure and deterministic (S14). What does not read the line is worked out once for
/// all lines of a case.
package struct Judge {
  private var evaluator: Evaluator
  private let pack: RulePack
  private let asOf: CalendarDate
  private let options: JudgementOptions
  private var scope: Explanation?
  /// The same under other choices of readings.
  private var others: [Set<ReadingChoice>: Judge] = [:]
  private var probes: [String: ReadingProbe] = [:]
  private lazy var catalogue = CatalogueReach(evaluator)

  private init(pack: RulePack, facts: FactSet, asOf: CalendarDate, options: JudgementOptions) {
    self.pack = pack
    self.asOf = asOf
    self.options = options
    evaluator = Evaluator(pack: pack, facts: facts, asOf: asOf, choices: options.choices)
  }

  /// The determination for the line at the root `item` of `facts`.
  package static func judge(
    pack: RulePack, facts: FactSet, asOf: CalendarDate, options: JudgementOptions = JudgementOptions()
  ) -> Determination {
    judge(pack: pack, lines: [facts], asOf: asOf, options: options)[0]
  }

  /// A determination for each line, in their order.
  package static func judge(
    pack: RulePack, lines: [FactSet], asOf: CalendarDate, options: JudgementOptions = JudgementOptions()
  ) -> [Determination] {
    guard let first = lines.first else { return [] }
    var judge = Judge(pack: pack, facts: first, asOf: asOf, options: options)
    return lines.map { judge.determination(of: $0) }
  }

  private mutating func determination(of line: FactSet) -> Determination {
    evaluator.turn(to: line)
    var determination = self.determination()
    guard options.comparesReadings else { return determination }
    determination.otherReadings = otherReadings(line, than: determination)
    // What another reading would answer differently is not passed in silence (S15).
    if determination.verdict == .pass, !determination.otherReadings.isEmpty {
      determination.verdict = .attention
    }
    return determination
  }

  /// The choices that would change the answer, each made alone.
  private mutating func otherReadings(_ line: FactSet, than determination: Determination)
    -> [Determination.OtherReading]
  {
    let chosen = Determination.Gist(determination)
    let made = pack.choices(under: options.choices)
    var found = allDefaults(line, unlike: chosen)
    for reading in pack.readings {
      let probe =
        probes[reading.id]
        ?? ReadingProbe(reading: reading.id, evaluator: evaluator, catalogue: catalogue)
      probes[reading.id] = probe
      guard !probe.isIdle else { continue }
      let kept = options.choices.filter { $0.reading != reading.id }
      for choice in reading.choices {
        let other = ReadingChoice(reading: reading.id, choice: choice.id)
        guard !made.contains(other) else { continue }
        guard let gist = gist(line, under: kept.union([other]), unless: probe), gist != chosen else {
          continue
        }
        found.append(Determination.OtherReading(reading: reading, choice: choice, gist: gist))
      }
    }
    return found
  }

  /// What the first choices of all readings together would say, where several others were chosen: each turned back
  /// alone may hide what they change together.
  private mutating func allDefaults(_ line: FactSet, unlike chosen: Determination.Gist)
    -> [Determination.OtherReading]
  {
    guard pack.unusualChoices(under: options.choices).count > 1 else { return [] }
    guard let found = gist(line, under: []), found != chosen else { return [] }
    let all = ReadingDeclaration(
      id: "all readings", says: "Every open point of the law together.", choices: [])
    return [
      Determination.OtherReading(
        reading: all, choice: .init(id: "their first choices", says: "As read without `--reading`."),
        gist: found)
    ]
  }

  /// The answer under other choices; nil if the probe tells that it is the same.
  private mutating func gist(
    _ line: FactSet, under choices: Set<ReadingChoice>, unless probe: ReadingProbe? = nil
  ) -> Determination.Gist? {
    var options = options
    options.asksQuestions = false
    options.choices = choices
    // Taken out while it works, so that what it remembers is not copied.
    var other =
      others.removeValue(forKey: choices) ?? Judge(pack: pack, facts: line, asOf: asOf, options: options)
    other.evaluator.turn(to: line)
    other.evaluator.loan = Evaluator.Loan(
      memory: evaluator.memory, differing: .differing(options.choices, self.options.choices, in: pack))
    var found: Determination.Gist?
    if !(probe?.saysTheSame(&evaluator, &other.evaluator) ?? false) {
      found = Determination.Gist(other.determination())
    }
    others[choices] = other
    return found
  }

  /// The determination of the line to which the evaluator is turned.
  private mutating func determination() -> Determination {
    scope = pack.appliesWhen.map { evaluator.judge($0, [:]) }
    let inForce = evaluator.rules
    var results: [RuleResult] = []
    if case .entity(let line)? = evaluator.facts.roots["item"] {
      results += evaluator.classification(of: line)
    } else {
      results += evaluator.results(of: inForce.filter { $0.stage == .classification }, [:])
    }
    for stage in [Stage.requirement, .exception, .reviewPolicy, .obligation] {
      results += evaluator.results(of: inForce.filter { $0.stage == stage }, [:])
    }
    let findings = FindingAssembly(pack: pack, asOf: asOf, scope: scope, results: results).findings()
    let counted = findings.filter { !options.setsAside.contains($0.rule.id) }
    let contributions = Contributions(pack: pack, findings: counted)
    let outcomes = contributions.outcomes(of: .enforced)
    let printed = contributions.outcomes(of: .printed)
    let documents = DocumentCheck(evaluator: evaluator)
    let possibilities = outcomes.possible.map { possibility($0, counted, documents) }
    let unconfirmed = unconfirmedSections(findings)
    // Where the pack does not apply at all, the age of its law changes nothing.
    let applies = scope?.truth != .fails
    let isStale = applies && asOf > pack.verifiedThrough
    let isBeforeTheLaw = applies && asOf < pack.verifiedFrom
    let questions =
      options.asksQuestions
      ? QuestionList(
        findings: findings, outcomes: outcomes, printed: printed, scope: scope, mildest: pack.mildest
      ).questions() + unstated(possibilities).map { documents.question(toState: $0, findings) } : []
    let differs = printed == outcomes ? nil : printed
    let flags = findings.contains { if case .redFlag = $0.rule.kind { $0.truth != .fails } else { false } }
    let verdict = VerdictRule(
      possibilities: possibilities,
      isBeforeTheLaw: isBeforeTheLaw,
      callsForAttention: options.callsForAttention || flags || differs != nil || isStale
        || !unconfirmed.isEmpty
    ).verdict
    return Determination(
      pack: pack.identity, asOf: asOf, scope: scope, findings: findings, outcomes: outcomes,
      printed: differs, possibilities: possibilities, verdict: verdict, questions: questions,
      disagreements: contributions.disagreements(), isBeforeTheLaw: isBeforeTheLaw, isStale: isStale,
      unconfirmed: unconfirmed,
      unusualChoices: pack.unusualChoices(under: options.choices),
      choices: pack.choices(under: options.choices))
  }

  /// The paths that must be stated, each once.
  private func unstated(_ possibilities: [Determination.Possibility]) -> [String] {
    var paths: [String] = []
    for path in possibilities.flatMap(\.unstated) where !paths.contains(path) { paths.append(path) }
    return paths
  }

  private func possibility(_ outcome: Outcome, _ findings: [Finding], _ documents: DocumentCheck)
    -> Determination.Possibility
  {
    let makers = makers(of: outcome, among: findings)
    var statuses = documents.statuses(for: outcome, makers: makers)
    if outcome.text == "license_required", statuses.contains(where: { $0.state != .supplied }) {
      // Until there is a licence, the application must be made, with what its review asks for.
      statuses += documents.statuses(forReviewIn: findings).filter { !statuses.contains($0) }
    }
    let unstated = documents.unstated(makers)
    let declared = pack.declaration(of: outcome)
    var verdict: Verdict
    switch declared?.blocks ?? .always {
    case .never: verdict = outcome == pack.mildest ? .pass : .attention
    case .untilSatisfied:
      // What nothing is asked for cannot be satisfied.
      let isAsked = !statuses.isEmpty || makers.contains { !$0.rule.mustState.isEmpty }
      verdict =
        isAsked && unstated.isEmpty && statuses.allSatisfy { $0.state == .supplied } ? .pass : .blocked
    case .always: verdict = .blocked
    }
    let onlyReported = !makers.isEmpty && makers.allSatisfy { $0.rule.authority == .reported }
    if verdict == .blocked, onlyReported, !options.reportedMayBlock { verdict = .attention }
    return Determination.Possibility(
      outcome: outcome, verdict: verdict, documents: statuses, unstated: unstated)
  }

  /// The findings that make an outcome. For an exception: those that hold and overcome a requirement that holds
  /// or may; while none holds, those that may.
  private func makers(of outcome: Outcome, among findings: [Finding]) -> [Finding] {
    let live = findings.filter { $0.truth != .fails && $0.isEnforced && $0.makes(outcome, in: pack) }
    guard outcome.text == "exception_available" else { return live }
    let overcoming = Set(live.flatMap(\.overcomeBy).map(\.id))
    let exceptions = findings.filter { overcoming.contains($0.rule.id) && $0.truth != .fails }
    let held = exceptions.filter { $0.truth == .holds }
    return held.isEmpty ? exceptions : held
  }

  private func unconfirmedSections(_ findings: [Finding]) -> [Section] {
    let relevant = Set(
      findings.filter { $0.truth != .fails }.map(\.rule.section))
    return relevant.sorted().map { pack.sections[$0] }.filter { section in
      section.measure?.lastConfirmed.map { asOf > $0 } ?? false
    }
  }
}

/// From what remains possible to one verdict (S12).
struct VerdictRule {
  let possibilities: [Determination.Possibility]
  let isBeforeTheLaw: Bool
  let callsForAttention: Bool

  var verdict: Verdict {
    let verdicts = Set(possibilities.map(\.verdict))
    if verdicts == [.blocked] { return .blocked }
    if verdicts.contains(.blocked) || isBeforeTheLaw { return .undetermined }
    return verdicts == [.pass] && !callsForAttention ? .pass : .attention
  }
}
