import AuditTrail

/// The rules that decide a determination, as briefly as they can be said.
struct SummaryText {
  /// Rules explained in full; further ones are named.
  private static let explained = 2
  /// Open findings that are all named.
  private static let named = 4

  let ink: Ink
  let determination: DeterminationRecord

  func lines() -> [String] {
    deciding() + open() + flags() + advisories()
  }

  /// Rules that hold and make the mildest outcome that is left, strictest first.
  private func deciding() -> [String] {
    let held = contributing.filter { $0.truth == "holds" }
    let floor = determination.possible.first?.outcome
    let makers = held.filter {
      $0.isEnforced && ($0.outcomes.last == determination.outcome || $0.outcomes.first == floor)
    }
    return explain(makers, label: "because")
      + name(held.filter { !makers.contains($0) && $0.isEnforced }, label: "also")
  }

  /// Rules that may hold and would make it stricter.
  private func open() -> [String] {
    guard !determination.isSettled else { return [] }
    return explain(contributing.filter { $0.truth == "unknown" && $0.isEnforced }, label: "if")
  }

  private func flags() -> [String] {
    let all = determination.findings.filter { $0.kind == "red_flag" }
    let raised = all.filter { $0.truth == "holds" }.flatMap { finding in
      row("red flag", "\(finding.rule): \(finding.says)".printable)
        + (finding.resolve.map { row("", "To resolve: \($0)".printable) } ?? [])
    }
    return raised + mention(all.filter { $0.truth == "unknown" }, "red flags", label: "flags?")
  }

  /// What to know beside the outcome.
  private func advisories() -> [String] {
    let all = determination.findings.filter { $0.kind == "advisory" }
    return all.filter { $0.truth == "holds" }.flatMap { finding in
      row("note", "\(finding.rule) (\(finding.source)): \(finding.says)".printable)
    } + mention(all.filter { $0.truth == "unknown" }, "notes", label: "notes?")
  }

  private var contributing: [FindingRecord] {
    determination.findings.filter { finding in
      ["license_requirement", "license_exception", "obligation"].contains(finding.kind)
        && !(finding.kind == "obligation" && finding.outcomes.isEmpty)
    }
  }

  private func explain(_ findings: [FindingRecord], label: String) -> [String] {
    findings.prefix(Self.explained).flatMap { finding in
      row(label, "\(finding.rule) (\(finding.source)): \(finding.says)".printable)
        + finding.overcomeBy.flatMap {
          row("", $0.truth == "holds" ? "overcome by \($0.id)" : "may be overcome by \($0.id)")
        }
        + finding.because.prefix(3).flatMap { FindingText(ink: ink).lines($0, full: false) }
    } + name(Array(findings.dropFirst(Self.explained)), label: label == "if" ? "or if" : "also")
  }

  private func name(_ findings: [FindingRecord], label: String) -> [String] {
    findings.isEmpty ? [] : row(label, findings.map(\.rule).joined(separator: ", "))
  }

  /// Findings that are open, by name if they are few.
  private func mention(_ findings: [FindingRecord], _ what: String, label: String) -> [String] {
    guard findings.count > Self.named else { return name(findings, label: label) }
    let first = findings.prefix(Self.named).map(\.rule).joined(separator: ", ")
    return row(
      label,
      "\(findings.count) \(what) are open, since what they ask for is not given: \(first) and "
        + "\(findings.count - Self.named) more, which `licet why` lists")
  }

  private func row(_ label: String, _ text: String) -> [String] {
    Wrapping.lines(text, label: label, indent: 8, labelWidth: 10)
  }
}

extension FindingRecord {
  /// "15 CFR 742.6, regulation, certainty P*"
  var source: String {
    let outlets = reportedBy.isEmpty ? "" : " by \(reportedBy.joined(separator: "; "))"
    return
      ([cite].filter { !$0.isEmpty && reportedBy.isEmpty } + [
        "\(authority)\(outlets)", "certainty \(certainty)",
      ])
      .joined(separator: ", ")
  }
}
