package import Diagnostics
package import Evaluation
import Quantities
package import RuleModel

/// Seals determinations into records.
package struct RecordBuilder: Sendable {
  /// The rules that were applied.
  package let rules: RulesStamp
  private let sources: [String: SourceFile]
  private let documents: CodeList?

  /// - Parameters:
  ///   - sources: the rule files by the paths under which they were compiled, for the text of conditions.
  ///   - documents: the list of documents, for their names.
  package init(rules: RulesStamp, sources: [String: SourceFile], documents: CodeList?) {
    self.rules = rules
    self.sources = sources
    self.documents = documents
  }

  package func stamp(_ pack: RulePack.Identity) -> PackStamp {
    PackStamp(
      id: pack.id, title: pack.title, jurisdiction: pack.jurisdiction, authority: pack.authority.rawValue,
      edition: pack.edition, digest: rules.packs[pack.id] ?? rules.digest,
      verifiedFrom: pack.verifiedFrom.description,
      verifiedThrough: pack.verifiedThrough.description,
      notModelled: pack.notModelled.map { .init(id: $0.id, says: $0.says) })
  }

  /// - Parameter facts: those of the line judged.
  package func record(_ determination: Determination, _ facts: FactSet) -> DeterminationRecord {
    let seen = determination.findings.filter { $0.truth != .fails }
    let failed = determination.findings.filter { $0.truth == .fails }
    return DeterminationRecord(
      pack: determination.pack.id, jurisdiction: determination.pack.jurisdiction,
      summary: DeterminationSummary(determination).text, outcome: determination.outcomes.outcome.text,
      isSettled: determination.outcomes.isSettled,
      possible: determination.possibilities.map { possibility($0, determination.pack) },
      printed: determination.printed?.outcome.text, verdict: determination.verdict.rawValue,
      classification: determination.classification.map {
        .init(entry: $0.rule.id.text, reasons: $0.reasons.map(\.text))
      },
      aesCode: ExportDeclaration(determination: determination, facts: facts).code,
      reviewPolicies: determination.reviewPolicies.map(\.rawValue),
      findings: seen.map { finding($0, in: determination, facts) },
      considered: failed.map { finding($0, in: determination, facts) },
      questions: determination.questions.map(question),
      disagreements: determination.disagreements.map(disagreement),
      isBeforeTheLaw: determination.isBeforeTheLaw, isStale: determination.isStale,
      verifiedThrough: determination.pack.verifiedThrough.description,
      unconfirmed: determination.unconfirmed.map(\.id),
      readings: determination.choices.map(\.description),
      chosenReadings: determination.unusualChoices.map(\.description),
      otherReadings: determination.otherReadings.map(otherReading))
  }

  private func possibility(_ possibility: Determination.Possibility, _ pack: RulePack.Identity)
    -> DeterminationRecord.Possibility
  {
    DeterminationRecord.Possibility(
      outcome: possibility.outcome.text,
      says: pack.outcomes.first { $0.outcome == possibility.outcome }?.says.oneLine ?? "",
      verdict: possibility.verdict.rawValue,
      documents: possibility.documents.map {
        .init(
          code: $0.document.text, name: documents?.name(of: $0.document) ?? $0.document.text,
          state: $0.state.rawValue, number: $0.number, expires: $0.expires?.description)
      },
      unstated: possibility.unstated)
  }

  private func otherReading(_ other: Determination.OtherReading) -> DeterminationRecord.OtherReading {
    DeterminationRecord.OtherReading(
      reading: other.reading.id, choice: other.choice.id, says: other.choice.says.oneLine,
      outcome: other.gist.outcomes.outcome.text, isSettled: other.gist.outcomes.isSettled,
      verdict: other.gist.verdict.rawValue, classification: other.gist.classification.map(\.text))
  }

  private func question(_ question: Question) -> DeterminationRecord.Question {
    DeterminationRecord.Question(
      path: question.path, ask: question.ask, reason: question.reason.text,
      couldLower: question.couldLower,
      effects: question.effects.map { .init(rule: $0.rule.text, turningPoint: $0.turningPoint) })
  }

  private func disagreement(_ disagreement: Determination.Disagreement) -> DeterminationRecord.Disagreement {
    DeterminationRecord.Disagreement(
      measure: disagreement.section.id, title: disagreement.section.title,
      accounts: disagreement.accounts.map {
        .init(
          claim: $0.claim.id, by: $0.claim.by, says: $0.claim.says.oneLine, outcomes: $0.outcomes.map(\.text))
      })
  }

  /// Whether the rule's duties are duties here: it holds, and a requirement it serves holds or may.
  private func bears(_ finding: Finding, in determination: Determination) -> Bool {
    guard finding.truth == .holds else { return false }
    switch finding.rule.kind {
    case .licenseException:
      return determination.findings.contains { $0.overcomeBy.contains { $0.id == finding.rule.id } }
    case .reviewPolicy: return !finding.reviewPolicies.isEmpty
    case .definition, .classification, .licenseRequirement, .obligation, .redFlag, .advisory: return true
    }
  }

  private func finding(
    _ finding: Finding, in determination: Determination, _ facts: FactSet
  ) -> FindingRecord {
    let pack = determination.pack
    let rule = finding.rule
    var resolve: String?
    if case .redFlag(let text) = rule.kind { resolve = text }
    return FindingRecord(
      rule: rule.id.text, kind: rule.kind.title, stage: rule.stage.title, truth: finding.truth.rawValue,
      period: rule.period.description, complyBy: rule.complyBy?.description,
      reportedBy: reports(of: rule, in: pack).map { report in
        report.date.map { "\(report.outlet), \($0)" } ?? report.outlet
      }, cite: rule.cite, authority: rule.authority.rawValue,
      certainty: rule.certainty, says: rule.says.oneLine, interpretation: rule.interpretation?.oneLine,
      place: place(rule.place), reasons: finding.reasons.map(\.text),
      alternatives: finding.alternatives.map(part), carveOuts: finding.carveOuts.map(part),
      outcomes: finding.outcomes.map(\.text), reviewPolicies: finding.reviewPolicies.map(\.rawValue),
      overcomeBy: finding.overcomeBy.map(part), isEnforced: finding.isEnforced,
      notEnforcedBy: finding.isEnforced ? nil : rule.notEnforcedBy?.oneLine,
      isConflict: finding.isConflict,
      obligations: !bears(finding, in: determination)
        ? [] : rule.obligations.map { obligation($0, facts, determination.asOf) },
      resolve: resolve?.oneLine, because: decisive(finding.explanation, isNegated: false))
  }

  private func obligation(
    _ obligation: Obligation, _ facts: FactSet, _ asOf: CalendarDate
  ) -> FindingRecord.Obligation {
    let state = obligation.document.map { PapersOnFile(facts: facts, asOf: asOf).state(of: $0) }
    return FindingRecord.Obligation(
      id: obligation.id, says: obligation.says.oneLine, due: obligation.due,
      dueOn: obligation.due.flatMap { DueDate.day($0, transaction: facts.transactionDate) }?.description,
      document: obligation.document?.text, status: (state ?? .outstanding).rawValue)
  }

  /// The reports of a measure; for one of several accounts, those of the outlet that gives it.
  private func reports(of rule: Rule, in pack: RulePack.Identity) -> [Measure.Report] {
    guard let measure = pack.sections[rule.section].measure else { return [] }
    guard let claim = measure.claims.first(where: { $0.id == rule.claim }) else { return measure.reports }
    return measure.reports.filter { claim.by.contains($0.outlet) }
  }

  private func part(_ part: Finding.Part) -> FindingRecord.Part {
    .init(id: part.id.text, truth: part.truth.rawValue)
  }

  /// The decisive conditions of an explanation, each once.
  private func decisive(_ explanation: Explanation, isNegated: Bool) -> [ConditionRecord] {
    if explanation.form == .not, let inner = explanation.children.first {
      // `a != b` is one condition as written, though it is judged as the negation of `a == b`.
      if inner.range == explanation.range, inner.form == .membership {
        return [condition(explanation, isNegated: isNegated)]
      }
      return decisive(inner, isNegated: !isNegated)
    }
    let inner = explanation.form == .flag ? [] : explanation.decisiveChildren
    guard inner.isEmpty else {
      var all: [ConditionRecord] = []
      var seen: Set<ConditionRecord> = []
      for child in inner {
        for condition in decisive(child, isNegated: isNegated) where seen.insert(condition).inserted {
          all.append(condition)
        }
      }
      return all
    }
    // An empty conjunction stands for a rule without conditions.
    guard !(explanation.form == .and && explanation.children.isEmpty) else { return [] }
    return [condition(explanation, isNegated: isNegated)]
  }

  private func condition(_ explanation: Explanation, isNegated: Bool) -> ConditionRecord {
    ConditionRecord(
      condition: text(explanation.range), place: place(explanation.range), isNegated: isNegated,
      truth: explanation.truth.rawValue, values: explanation.values,
      margin: explanation.margin.map { NumberText.text($0, unit: explanation.marginUnit) },
      matched: explanation.matched, turningPoint: explanation.turningPoint?.text,
      unknown: explanation.openFacts.map(\.path),
      facts: (explanation.form == .not ? explanation.children.flatMap(\.readings) : explanation.readings)
        .map(reading))
  }

  private func reading(_ reading: Reading) -> ReadingRecord {
    let evidence = reading.evidence
    return ReadingRecord(
      path: reading.path, value: reading.value, place: evidence?.place.map(place),
      catalogueEntry: evidence?.catalogueEntry, sources: evidence?.sources ?? [],
      confidence: evidence?.confidence, basis: evidence?.basis, note: evidence?.note,
      others: (evidence?.others ?? []).map {
        .init(value: $0.written, source: $0.source, rejected: $0.rejected)
      },
      derivedBy: reading.derivation?.rule.text,
      derivedFrom: (reading.derivation?.readings ?? []).map(self.reading))
  }

  private func place(_ range: SourceRange) -> PlaceRecord {
    PlaceRecord(
      path: rules.paths[range.path] ?? range.path, line: range.start.line, column: range.start.column)
  }

  private func text(_ range: SourceRange) -> String {
    guard let file = sources[range.path] else { return "" }
    let utf8 = file.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.start.offset)
    let end = utf8.index(utf8.startIndex, offsetBy: range.end.offset)
    return String(file.text[start..<end]).oneLine
  }
}

extension UnknownFact.Reason {
  /// Why the fact is not known, in words.
  package var text: String {
    switch self {
    case .notGiven: "not given"
    case .span: "sources disagree, or the figures span a range"
    case .disagrees(let stated, let computed, _): "stated as \(stated), computed as \(computed)"
    case .overflow: "too large to compute"
    case .divisionByZero: "division by zero"
    case .emptyList: "an empty list where one value is needed"
    }
  }
}
