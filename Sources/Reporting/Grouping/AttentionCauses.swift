import AuditTrail

/// Why a determination that does not block is no plain pass, in words.
struct AttentionCauses {
  /// Red flags that are named.
  private static let named = 3

  let determination: DeterminationRecord

  /// The causes, those that somebody must act on first.
  var texts: [String] {
    let flags = determination.findings.filter { $0.kind == "red_flag" }
    let raised = flags.filter { $0.truth == "holds" }
    let open = flags.filter { $0.truth == "unknown" }
    var texts = raised.prefix(Self.named).map { flag in
      "red flag \(flag.rule) is raised: \(flag.says.withoutStop)"
        + (flag.resolve.map { " (to resolve: \($0.withoutStop))" } ?? "")
    }
    if raised.count > Self.named { texts.append("\(raised.count - Self.named) more red flags are raised") }
    texts += determination.otherReadings.map {
      "read as \($0.reading)=\($0.choice) it would be \($0.verdict.uppercased()), \($0.outcome)"
    }
    if let printed = determination.printed {
      texts.append("the text in force, which is not enforced on that day, says \(printed)")
    }
    if determination.isStale {
      texts.append("the law is verified through \(determination.verifiedThrough) only")
    }
    if !determination.unconfirmed.isEmpty {
      texts.append("not confirmed up to the day judged: \(determination.unconfirmed.joined(separator: ", "))")
    }
    if !open.isEmpty {
      let names = open.prefix(Self.named).map(\.rule).joined(separator: ", ")
      let more = open.count > Self.named ? " and \(open.count - Self.named) more" : ""
      texts.append(
        "\(open.count) red \(open.count == 1 ? "flag is" : "flags are") open, since what they ask for is not "
          + "given: \(names)\(more)")
    }
    return texts
  }
}
