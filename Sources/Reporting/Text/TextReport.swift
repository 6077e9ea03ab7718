package import AuditTrail

/// A record as a page of text: what a busy person must know first, then why, then what is missing.
package struct TextReport: Sendable {
  /// How much is said of each determination.
  package enum Detail: Sendable {
    /// The rules that decide, what releases the line, what to ask.
    case summary
    /// Every rule that holds or may, with all its conditions, and those that were considered and fail.
    case full
  }

  let ink: Ink
  let detail: Detail
  private let rule: String?

  /// - Parameter rule: only this rule, its alternatives and carve-outs, if given.
  package init(colour: Bool, detail: Detail = .summary, rule: String? = nil) {
    ink = Ink(colour: colour)
    self.detail = detail
    self.rule = rule
  }

  package func text(_ record: Record) -> String {
    var lines = [
      "\(ink.strong(record.caseID.printable))  \(ink.verdict(record.verdict))"
        + (record.title.map { "  \($0.printable)" } ?? ""),
      ink.faint("  \(record.source.path.printable), as of \(record.asOf) (\(record.asOfOrigin))"),
    ]
    if let date = record.transactionDate {
      lines.append("  The transaction is dated \(date); another day is judged here.")
    }
    if !record.inputErrors.isEmpty {
      lines.append("  \(record.inputErrors.count) mistakes in the file: what they touch is taken as unknown.")
    }
    if rule == nil { lines += cluster(record) }
    for line in record.lines {
      lines.append("")
      lines.append("  line \(line.number)  \(name(line))  \(ink.verdict(line.verdict))")
      for determination in line.determinations { lines += text(determination) }
    }
    lines += staleness(record)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was computed of the cluster, once for the case.
  private func cluster(_ record: Record) -> [String] {
    guard !record.cluster.isEmpty else { return [] }
    return ["", "  cluster, finished"]
      + record.cluster.flatMap { cluster in
        let figures = cluster.figures.map { figure in
          let name = figure.path.drop { $0 != "." }.dropFirst().replacing("_", with: " ")
          return "\(name) \(figure.value)"
        }
        return Wrapping.lines(
          figures.joined(separator: "; ").printable, label: cluster.jurisdiction, indent: 4, labelWidth: 4)
      }
  }

  private func name(_ line: LineRecord) -> String {
    let name = line.name?.printable ?? "an item described in the file"
    return line.quantity.map { "\(Self.grouped($0).printable) × \(name)" } ?? name
  }

  /// `30000` as `30,000`.
  static func grouped(_ quantity: String) -> String {
    guard quantity.count > 3, quantity.allSatisfy(\.isNumber) else { return quantity }
    var groups: [String] = []
    var rest = quantity[...]
    while !rest.isEmpty {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return groups.joined(separator: ",")
  }

  private func text(_ determination: DeterminationRecord) -> [String] {
    let last = determination.possible.last
    var lines = Wrapping.lines(
      last.map { "\($0.says.printable)" } ?? "",
      label: "\(determination.jurisdiction)  \(determination.verdict.uppercased())  "
        + (determination.isSettled ? "" : "at worst ") + determination.outcome
        + (isSatisfied(determination) ? ", satisfied: " : ": "),
      indent: 4, labelWidth: 0)
    lines = lines.enumerated().map { $0 == 0 ? paint(head: $1, determination) : "    \($1)" }
    if !determination.isSettled {
      lines += row("possible", determination.possible.map(\.outcome).joined(separator: ", "))
    }
    if let printed = determination.printed {
      lines += row("printed", "\(printed) by the text in force, which is not enforced on that day")
    }
    lines += classification(determination)
    lines += findings(determination)
    lines += disagreements(determination)
    lines += otherReadings(determination)
    if !determination.reviewPolicies.isEmpty {
      let policies = determination.reviewPolicies.map { $0.replacing("_", with: " ") }
      let when = determination.isSettled ? "" : ", should one be needed"
      lines += row("review", "of an application\(when): \(policies.joined(separator: " or "))")
    }
    lines += release(determination)
    lines += questions(determination)
    return lines
  }

  /// Whether what the outcome asks for is on file.
  private func isSatisfied(_ determination: DeterminationRecord) -> Bool {
    guard determination.isSettled, let only = determination.possible.last else { return false }
    return only.verdict == "pass" && !(only.documents.isEmpty && only.unstated.isEmpty)
  }

  /// Colour last: widths are counted without it.
  private func paint(head: String, _ determination: DeterminationRecord) -> String {
    let verdict = determination.verdict.uppercased()
    return head.replacing(
      "  \(verdict)  ", with: "  \(ink.verdict(determination.verdict))  ", maxReplacements: 1)
  }

  private func classification(_ determination: DeterminationRecord) -> [String] {
    determination.findings.filter { $0.kind == "classification" && $0.truth == "holds" }.flatMap { finding in
      let by = finding.reasons == [finding.rule] ? "" : " by \(finding.reasons.joined(separator: ", "))"
      let numbers = finding.because.filter { $0.values != nil }.prefix(3)
      return row("class", finding.rule + by)
        + numbers.flatMap { FindingText(ink: ink).lines($0, full: false) }
    }
  }

  private func findings(_ determination: DeterminationRecord) -> [String] {
    let report = FindingText(ink: ink)
    if let rule {
      let all = determination.findings + determination.considered
      return all.filter { $0.concerns(rule) }.flatMap { report.lines($0) }
    }
    switch detail {
    case .summary: return SummaryText(ink: ink, determination: determination).lines()
    case .full:
      var lines = determination.findings.flatMap { report.lines($0) }
      if !determination.considered.isEmpty {
        lines += row("considered", "rules in force that fail, and the part that decided:")
        lines += determination.considered.flatMap { report.lines($0) }
      }
      return lines
    }
  }

  private func disagreements(_ determination: DeterminationRecord) -> [String] {
    determination.disagreements.flatMap { disagreement in
      row("disputed", "\(disagreement.title.printable): the accounts differ")
        + disagreement.accounts.flatMap { account in
          row(
            "",
            "\(account.by.printable): \(account.outcomes.joined(separator: " or ")) for this purchase. \(account.says.printable)"
          )
        }
    }
  }

  /// The open points of the law that decide, and what they would make of the line.
  private func otherReadings(_ determination: DeterminationRecord) -> [String] {
    let chosen =
      determination.chosenReadings.isEmpty
      ? []
      : row(
        "read as", "\(determination.chosenReadings.joined(separator: ", ")), which is not the first choice")
    return chosen
      + determination.otherReadings.flatMap { other -> [String] in
        let made = determination.readings.first { $0.hasPrefix(other.reading + ".") } ?? other.reading
        let outcome = (other.isSettled ? "" : "at worst ") + other.outcome
        let entries =
          other.classification.isEmpty ? "in no entry" : "in \(other.classification.joined(separator: ", "))"
        return row(
          "reading",
          "\(made) decides. Under \(other.choice) (\(other.says.printable)) it would be "
            + "\(other.verdict.uppercased()), \(outcome), \(entries).")
      }
  }

  /// What would release each outcome that blocks until satisfied.
  private func release(_ determination: DeterminationRecord) -> [String] {
    var lines: [String] = []
    for possibility in determination.possible
    where !possibility.documents.isEmpty || !possibility.unstated.isEmpty {
      let documents = possibility.documents.map { document in
        let until = document.expires.map { " until \($0)" } ?? ""
        let number = document.number.map { " \($0.printable)" } ?? ""
        return "\(document.name) (\(document.state.replacing("_", with: " "))\(number)\(until))"
      }
      let stated = possibility.unstated.map { "\($0) (not stated)" }
      let label = determination.possible.count > 1 ? "\(possibility.outcome): " : ""
      lines += row("release", label + (documents + stated).joined(separator: "; "))
    }
    let duties = determination.findings.flatMap(\.obligations)
    for duty in duties {
      lines += row("duty", duty.says.printable + (duty.due.map { " Due: \($0.printable)." } ?? ""))
    }
    return lines
  }

  private func questions(_ determination: DeterminationRecord) -> [String] {
    let shown = detail == .full ? determination.questions : Array(determination.questions.prefix(5))
    var lines = shown.flatMap { question -> [String] in
      let effects = question.effects.map { effect in
        effect.turningPoint.map { "\(effect.rule) if \($0)" } ?? effect.rule
      }
      let first = effects.prefix(3).joined(separator: ", ")
      let more = effects.count > 3 ? " and \(effects.count - 3) more" : ""
      let why = question.reason == "not given" ? "" : " (\(question.reason))"
      let asked = question.ask.map { ": \($0)" } ?? ""
      return row("ask", "\(question.path.printable)\(why)\(asked) [decides \(first)\(more)]")
    }
    let left = determination.questions.count - shown.count
    if left > 0 { lines += row("", left == 1 ? "and 1 more question" : "and \(left) more questions") }
    return lines
  }

  private func staleness(_ record: Record) -> [String] {
    var lines: [String] = []
    for pack in record.packs {
      let determinations = record.lines.flatMap(\.determinations).filter { $0.pack == pack.id }
      var text =
        "\(pack.jurisdiction): \(pack.id) \(pack.edition), law verified through \(pack.verifiedThrough)"
      if determinations.contains(where: \.isBeforeTheLaw) {
        text += "; the law encoded begins on \(pack.verifiedFrom), so nothing can be said of the day judged"
      }
      if determinations.contains(where: \.isStale) { text += "; NOT verified up to the day judged" }
      let unconfirmed = Set(determinations.flatMap(\.unconfirmed)).sorted()
      if !unconfirmed.isEmpty {
        text += "; not confirmed up to the day judged: \(unconfirmed.joined(separator: ", "))"
      }
      text += "; \(pack.notModelled.count) provisions not modelled"
      lines += Wrapping.lines(text, label: "", indent: 2, labelWidth: 0).map(ink.faint)
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private func row(_ label: String, _ text: String) -> [String] {
    Wrapping.lines(text, label: label, indent: 8, labelWidth: 10)
  }
}

extension FindingRecord {
  fileprivate func concerns(_ id: String) -> Bool {
    rule == id || rule.hasPrefix(id + ".") || rule.hasPrefix(id + "(")
      || (alternatives + carveOuts).contains { $0.id == id }
  }
}
