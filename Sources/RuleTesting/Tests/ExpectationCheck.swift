import Diagnostics
import Evaluation
import Quantities
import RuleCompiler
import RuleModel
import YAMLSyntax

/// Compares one determination with what a test expects.
struct ExpectationCheck {
  struct Failure {
    let key: YAMLText
    let wanted: String
    let got: String
  }

  let determination: Determination
  let pack: RulePack
  let facts: FactSet
  let asOf: CalendarDate
  let choices: Set<ReadingChoice>
  /// The file whose rules are tested.
  let subject: String
  private(set) var failures: [Failure] = []

  init(
    determination: Determination, pack: RulePack, facts: FactSet, asOf: CalendarDate,
    subject: String, choices: Set<ReadingChoice> = []
  ) {
    self.determination = determination
    self.pack = pack
    self.facts = facts
    self.asOf = asOf
    self.choices = choices
    self.subject = subject
  }

  mutating func check(_ expectation: Expectation) {
    let key = expectation.key
    let wanted = texts(expectation.wanted)
    switch key.value {
    case "classification":
      compare(key, Set(wanted), Set(determination.classification.map(\.rule.id.text)))
    case "holds": truths(key, wanted, .holds)
    case "fails": truths(key, wanted, .fails)
    case "unknown": truths(key, wanted, .unknown)
    case "because":
      let reasons = Set(determination.findings.flatMap(\.reasons).map(\.text))
      contains(key, wanted, in: reasons)
    case "outcome": compare(key, wanted, [determination.outcomes.outcome.text])
    case "possible": compare(key, wanted, determination.outcomes.possible.map(\.text))
    case "settled": compare(key, wanted, [determination.outcomes.isSettled ? "true" : "false"])
    case "verdict": compare(key, wanted, [determination.verdict.rawValue])
    case "printed":
      compare(key, wanted, [(determination.printed ?? determination.outcomes).outcome.text])
    case "review_policy":
      let policies = determination.reviewPolicies.map(\.rawValue)
      compare(key, wanted, policies.isEmpty ? ["none"] : policies)
    case "ask": contains(key, wanted, in: Set(determination.questions.map(\.path)))
    case "documents":
      let outstanding = determination.possibilities.flatMap(\.documents).filter { $0.state != .supplied }
      compare(key, Set(wanted), Set(outstanding.map(\.document.text)))
    case "flags": raised(key, wanted, among: determination.flags)
    case "advisories": raised(key, wanted, among: determination.advisories)
    case "other_readings":
      compare(
        key, Set(wanted),
        Set(determination.otherReadings.map { "\($0.reading.id).\($0.choice.id)" }))
    case "value": values(expectation.wanted)
    case "turning_point": turningPoints(expectation.wanted)
    default:
      failures.append(.init(key: key, wanted: "a key that tests know", got: "`\(key.value)`"))
    }
  }

  /// Exactly those named, of the rules of the file under test; what other files raise is theirs to test.
  private mutating func raised(_ key: YAMLText, _ wanted: [String], among findings: [Finding]) {
    let held = findings.filter { finding in
      finding.truth == .holds
        && (wanted.contains(finding.rule.id.text) || pack.sections[finding.rule.section].path == subject)
    }
    compare(key, Set(wanted), Set(held.map(\.rule.id.text)))
  }

  private func texts(_ node: YAMLNode) -> [String] {
    switch node {
    case .text(let text):
      switch text.value {
      case "yes": return ["true"]
      case "no": return ["false"]
      default: return [text.value]
      }
    case .sequence(let sequence): return sequence.elements.flatMap(texts)
    case .mapping: return []
    }
  }

  private mutating func compare<Value: Equatable>(_ key: YAMLText, _ wanted: Value, _ got: Value)
  where Value: Collection<String> {
    guard wanted != got else { return }
    failures.append(.init(key: key, wanted: Self.shown(wanted), got: Self.shown(got)))
  }

  private mutating func contains(_ key: YAMLText, _ wanted: [String], in got: Set<String>) {
    let missing = wanted.filter { !got.contains($0) }
    guard !missing.isEmpty else { return }
    failures.append(.init(key: key, wanted: Self.shown(missing), got: Self.shown(got)))
  }

  private static func shown(_ values: some Collection<String>) -> String {
    if values.isEmpty { return "nothing" }
    // A list is compared in its order, a set has none.
    let ordered = values as? [String] ?? values.sorted()
    return ordered.joined(separator: ", ")
  }

  private mutating func truths(_ key: YAMLText, _ ids: [String], _ wanted: Truth) {
    for id in ids {
      guard let truth = truth(of: RuleID(id)) else {
        failures.append(.init(key: key, wanted: "a rule, alternative or carve-out", got: "`\(id)`"))
        continue
      }
      if truth != wanted {
        failures.append(.init(key: key, wanted: "\(id) \(wanted.rawValue)", got: truth.rawValue))
      }
    }
  }

  /// A rule that is not in force that day fails: the paragraph does not exist (S4).
  private func truth(of id: RuleID) -> Truth? {
    for finding in determination.findings {
      if finding.rule.id == id { return finding.truth }
      for part in finding.alternatives + finding.carveOuts where part.id == id { return part.truth }
    }
    let exists = pack.rules.contains { rule in
      rule.id == id || rule.alternatives.contains { $0.id == id }
        || rule.carveOuts.contains { $0.contains(id) }
    }
    return exists ? .fails : nil
  }

  private mutating func values(_ node: YAMLNode) {
    guard case .mapping(let mapping) = node else { return }
    var query = FactQuery(pack: pack, facts: facts, asOf: asOf, choices: choices)
    for entry in mapping.entries {
      let resolved = PathText.resolve(
        entry.key.value, range: entry.key.range, vocabulary: pack.vocabulary)
      guard let path = resolved.path else {
        failures.append(.init(key: entry.key, wanted: "a path", got: "`\(entry.key.value)`"))
        continue
      }
      let got = query.answer(path)
      let wanted = texts(entry.value).first ?? ""
      if !matches(wanted, got) {
        failures.append(.init(key: entry.key, wanted: wanted, got: got.text))
      }
    }
  }

  private func matches(_ wanted: String, _ answer: FactQuery.Answer) -> Bool {
    switch answer {
    case .undefined: return wanted == "undefined"
    case .unknown: return wanted == "unknown"
    case .truth(let truth):
      return wanted == (truth == .holds ? "true" : truth == .fails ? "false" : "unknown")
    case .shown(let text): return text == wanted
    case .number(let range, let unit):
      guard let exact = range.exact else {
        return wanted == "unknown" || wanted == NumberText.text(range, unit: unit)
      }
      let words = wanted.split(separator: " ")
      guard let number = Self.number(words.first ?? "") else { return false }
      let factor = words.count > 1 ? pack.vocabulary.units.unit(words[1])?.factor : .one
      return factor.flatMap { try? number.multiplied(by: $0) } == exact
    }
  }

  /// `5.92` or a fraction such as `2368/814`.
  private static func number(_ text: Substring) -> ExactNumber? {
    let parts = text.split(separator: "/")
    guard parts.count == 2 else { return ExactNumber(reading: text) }
    guard let top = ExactNumber(reading: parts[0]), let bottom = ExactNumber(reading: parts[1]) else {
      return nil
    }
    return try? top.divided(by: bottom)
  }

  private mutating func turningPoints(_ node: YAMLNode) {
    guard case .mapping(let mapping) = node else { return }
    for entry in mapping.entries {
      let effects = determination.questions.first { $0.path == entry.key.value }?.effects ?? []
      let got = effects.compactMap(\.turningPoint)
      let wanted = texts(entry.value)
      if !wanted.allSatisfy(got.contains) {
        failures.append(
          .init(key: entry.key, wanted: Self.shown(wanted), got: Self.shown(got)))
      }
    }
  }
}

extension CarveOut {
  fileprivate func contains(_ other: RuleID) -> Bool {
    id == other || carveOuts.contains { $0.contains(other) }
  }
}

extension FactQuery.Answer {
  /// As shown in a failure.
  var text: String {
    switch self {
    case .undefined: "undefined"
    case .unknown: "unknown"
    case .truth(let truth): truth == .holds ? "yes" : truth == .fails ? "no" : "unknown"
    case .shown(let text): text
    case .number(let range, let unit): NumberText.text(range, unit: unit)
    }
  }
}
