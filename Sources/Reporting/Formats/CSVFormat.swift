/// A table for a spreadsheet, as RFC 4180 says: a row for each finding, a name for each column.
struct CSVFormat {
  func text(_ report: CheckReport) -> String {
    let names = [
      "verdict", "jurisdiction", "case", "item", "lines", "rule", "source", "outcome", "message", "margin",
      "release", "path", "line", "column", "places", "other_places", "fingerprint", "waived", "known",
    ]
    return ([names] + report.findings.map(row)).map { cells in
      cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func row(_ finding: CheckFinding) -> [String] {
    [
      finding.level.rawValue, finding.jurisdiction ?? "", finding.caseID?.visible ?? "", finding.item ?? "",
      finding.lines.map(String.init).joined(separator: " "), finding.rule.id, finding.rule.source,
      finding.outcome ?? "", finding.message, finding.margin ?? "",
      finding.release.joined(separator: "; "), finding.place.path.visible, "\(finding.place.line)",
      "\(finding.place.column)", "\(finding.places.count)",
      finding.places.dropFirst().map(\.text).joined(separator: "; "), finding.fingerprint,
      finding.waived?.text ?? "", finding.isKnown ? "yes" : "",
    ]
  }

  /// Quoted unless it is made of letters, digits, blanks and `._/-` only.
  ///
  /// What a spreadsheet would run as a formula begins with an apostrophe, which makes it text.
  private static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let guarded = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "'\(text)" : text
    let isPlain = guarded.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain ? guarded : "\"\(guarded.replacing("\"", with: "\"\""))\""
  }
}
