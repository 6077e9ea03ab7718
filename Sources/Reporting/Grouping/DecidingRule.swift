import AuditTrail

/// The rule behind the verdict of a determination; nil where no rule made it.
struct DecidingRule {
  let finding: FindingRecord?
  /// Other rules that say the same.
  let others: [FindingRecord]

  /// - Parameter level: that of the finding, by which it is known what to look for.
  init(_ determination: DeterminationRecord, level: FindingLevel) {
    let makers = Self.makers(determination)
    let found: [FindingRecord] =
      switch level {
      case .notRead: []
      case .blocked: makers
      case .undetermined: makers
      case .attention:
        determination.possible.contains { $0.verdict == "attention" } && !makers.isEmpty
          ? makers : Self.flags(determination)
      case .pass: makers
      }
    // A text of law goes before a report of one: only what rests on reports alone is called so.
    let ordered = found.filter { !$0.isReported } + found.filter(\.isReported)
    finding = ordered.first
    others = Array(ordered.dropFirst())
  }

  /// Rules that make the strictest outcome that is left, those that hold before those that may.
  private static func makers(_ determination: DeterminationRecord) -> [FindingRecord] {
    let kinds = ["license_requirement", "license_exception", "obligation"]
    let makers = determination.findings.filter {
      kinds.contains($0.kind) && $0.isEnforced && $0.outcomes.last == determination.outcome
    }
    let held = makers.filter { $0.truth == "holds" }
    return held.isEmpty ? makers.filter { $0.truth == "unknown" } : held
  }

  /// Red flags, those raised before those that are open.
  private static func flags(_ determination: DeterminationRecord) -> [FindingRecord] {
    let flags = determination.findings.filter { $0.kind == "red_flag" }
    let raised = flags.filter { $0.truth == "holds" }
    return raised.isEmpty ? flags.filter { $0.truth == "unknown" } : raised
  }
}
