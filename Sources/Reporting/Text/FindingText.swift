import AuditTrail

/// One finding: what the rule says, where it stands, and the conditions that decided.
struct FindingText {
  let ink: Ink

  func lines(_ finding: FindingRecord) -> [String] {
    var lines = ["        \(mark(finding)) \(ink.strong(finding.rule))"]
    lines += Wrapping.lines(finding.says.printable, label: "", indent: 12, labelWidth: 0)
    lines += Wrapping.lines(
      "\(finding.source.printable), in force \(finding.period)", label: "", indent: 12, labelWidth: 0
    ).map(ink.faint)
    if let interpretation = finding.interpretation {
      lines += Wrapping.lines(interpretation.printable, label: "our reading: ", indent: 12, labelWidth: 13)
    }
    if !finding.isEnforced {
      let by = finding.notEnforcedBy.map { ": \($0.printable)" } ?? ""
      lines += Wrapping.lines("printed but not enforced\(by)", label: "", indent: 12, labelWidth: 0)
    }
    for part in finding.overcomeBy {
      lines += Wrapping.lines(
        part.truth == "holds" ? "overcome by \(part.id)" : "may be overcome by \(part.id)", label: "",
        indent: 12, labelWidth: 0)
    }
    for part in finding.carveOuts where part.truth == "holds" {
      lines += Wrapping.lines("carved out by \(part.id)", label: "", indent: 12, labelWidth: 0)
    }
    for condition in finding.because { lines += self.lines(condition, full: true) }
    if let resolve = finding.resolve {
      lines += Wrapping.lines(resolve.printable, label: "resolve: ", indent: 12, labelWidth: 9)
    }
    return lines
  }

  private func mark(_ finding: FindingRecord) -> String {
    finding.kind == "red_flag" && finding.truth == "holds" ? "!" : Ink(colour: false).mark(finding.truth)
  }

  func lines(_ condition: ConditionRecord, full: Bool) -> [String] {
    let negation = condition.isNegated ? "not " : ""
    var text = "\(negation)\(condition.condition)"
    if let values = condition.values {
      text += ": \(values)"
      if let margin = condition.margin, margin != "0" { text += ", by \(margin)" }
      if condition.margin == "0" { text += ", exactly" }
    } else if let matched = condition.matched {
      text += ": \(matched)"
    } else if condition.truth != "unknown" {
      let facts = condition.facts.filter { $0.value != "given" }.map { $0.summary }
      if !facts.isEmpty { text += ": \(facts.joined(separator: ", "))" }
    }
    if let turningPoint = condition.turningPoint { text += "; holds if \(turningPoint)" }
    if condition.truth == "unknown", !condition.unknown.isEmpty {
      text += "; unknown: \(condition.unknown.joined(separator: ", "))"
    }
    let truth = condition.isNegated ? Self.negated(condition.truth) : condition.truth
    var lines = Wrapping.lines(
      text.printable, label: "\(Ink(colour: false).mark(truth)) ", indent: full ? 12 : 18, labelWidth: 2)
    guard full else { return lines }
    lines += Wrapping.lines(condition.place.text.printable, label: "", indent: 14, labelWidth: 0).map(
      ink.faint)
    for fact in condition.facts { lines += self.lines(fact, indent: 16) }
    return lines
  }

  private func lines(_ fact: ReadingRecord, indent: Int) -> [String] {
    var text = "\(fact.path) = \(fact.value)"
    if let rule = fact.derivedBy { text += ", by \(rule)" }
    if let entry = fact.catalogueEntry { text += ", catalogue: \(entry)" }
    if !fact.sources.isEmpty { text += ", source: \(fact.sources.joined(separator: "; "))" }
    let marks = [fact.basis, fact.confidence.map { "confidence \($0)" }].compactMap { $0 }
    if !marks.isEmpty { text += " (\(marks.joined(separator: ", ")))" }
    for other in fact.others {
      text +=
        other.rejected.map { "; not used: \(other.value), \($0)" } ?? "; or \(other.value) (\(other.source))"
    }
    if let place = fact.place { text += ", \(place.text)" }
    return Wrapping.lines(text.printable, label: "", indent: indent, labelWidth: 0).map(ink.faint)
      + fact.derivedFrom.flatMap { lines($0, indent: min(indent + 2, 28)) }
  }

  private static func negated(_ truth: String) -> String {
    truth == "holds" ? "fails" : truth == "fails" ? "holds" : truth
  }
}

extension ReadingRecord {
  /// "purchaser.chinese is yes (purchaser.located_in is CN)"
  fileprivate var summary: String {
    let from = derivedFrom.map { "\($0.path) is \($0.value)" }.joined(separator: ", ")
    return "\(path) is \(value)" + (from.isEmpty ? "" : " (\(from))")
  }
}
