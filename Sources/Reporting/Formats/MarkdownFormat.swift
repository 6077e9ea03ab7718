import AuditTrail

/// A page for a step summary or a comment on a merge request: what is open first, the rest in short.
struct MarkdownFormat {
  /// Comments of GitHub end at 65,536 characters; the rest is left for what follows the table.
  static let limit = 55_000
  /// Places that are named.
  private static let named = 3

  func text(_ report: CheckReport) -> String {
    var page = "## Export controls: \(report.findings.counts)\n"
    page += table(report.open, ["Verdict", "Under", "What", "Where"], room: Self.limit) { finding in
      [
        "**\(finding.level.word)**", (finding.jurisdiction ?? "").markdown, finding.message.markdown,
        places(finding),
      ]
    }
    let waived = report.findings.filter { $0.waived != nil }
    page += table(waived, ["Waived", "Under", "What", "By"], room: Self.limit - page.count) { finding in
      [
        finding.level.word, (finding.jurisdiction ?? "").markdown, finding.message.markdown,
        (finding.waived?.text ?? "").markdown,
      ]
    }
    page += folded(report.findings.filter(\.isKnown), "known from the baseline", after: page)
    page += folded(report.findings.filter { $0.level == .pass && !$0.isLetPass }, "passed", after: page)
    return page + law(report)
  }

  /// A table that is seen once it is unfolded; nothing where there is nothing in it.
  private func folded(_ findings: [CheckFinding], _ what: String, after page: String) -> String {
    guard !findings.isEmpty else { return "" }
    let rows = table(findings, ["Under", "What", "Where"], room: Self.limit - page.count) { finding in
      [(finding.jurisdiction ?? "").markdown, finding.message.markdown, places(finding)]
    }
    return "\n<details><summary>\(findings.count) \(what)</summary>\n\(rows)\n</details>\n"
  }

  /// A table of as many rows as there is room for, and how many were left out.
  private func table(
    _ findings: [CheckFinding], _ head: [String], room: Int, row: (CheckFinding) -> [String]
  ) -> String {
    guard !findings.isEmpty else { return "" }
    var rows = [Self.row(head), Self.row(head.map { _ in "---" })]
    var used = 0
    for (index, finding) in findings.enumerated() {
      let text = Self.row(row(finding))
      used += text.count
      guard used <= room else {
        return "\n" + rows.joined()
          + "\n**\(findings.count - index) more are not shown here, for want of room.**\n"
      }
      rows.append(text)
    }
    return "\n" + rows.joined()
  }

  private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  private func places(_ finding: CheckFinding) -> String {
    let more = finding.places.count - Self.named
    return finding.places.prefix(Self.named).map(\.text.markdown).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  /// Which law was applied, how fresh it is, and what of it no rule covers.
  private func law(_ report: CheckReport) -> String {
    let packs = report.packs.map { pack in
      "\(pack.jurisdiction): \(pack.id) \(pack.edition), law verified through \(pack.verifiedThrough); "
        + "\(pack.notModelled.count) provisions not modelled"
    }
    let days = report.days.sorted()
    let judged = days.isEmpty ? [] : ["Judged as of \(days.joined(separator: ", "))"]
    let passedOver =
      report.passedOver.isEmpty
      ? [] : ["Not judged, since they describe no purchase: \(report.passedOver.joined(separator: ", "))"]
    return (judged + packs + passedOver).map { "\n\($0.markdown).\n" }.joined()
  }
}
