import RuleModel
import Evaluation
import CaseInput
import ExportControl
import Quantities
import Waiving

/// What was waived and what is known, for people: under the reports, which say what the law says.
struct ToleranceText {
  let judgement: CaseJudgement
  let lines: [ToleratedLine]

  /// A row for each line that is let pass and each finding that is waived; nothing where there are none.
  var text: String {
    let rows = lines.flatMap(rows)
    return rows.isEmpty ? "" : rows.joined(separator: "\n") + "\n"
  }

  private func rows(_ line: ToleratedLine) -> [String] {
    let applied = line.waived?.applied ?? []
    guard line.isKnown || !applied.isEmpty else { return [] }
    let verdict = line.line.verdict.rawValue.uppercased()
    let now =
      line.isKnown
      ? "KNOWN" : line.waived?.isWaived ?? false ? "WAIVED" : "still \(verdict), though in part waived"
    let name = line.line.line.name ?? "an item described in the file"
    let head = "\(judgement.procurementCase.id)  line \(line.line.line.number)  \(name)  \(verdict)  \(now)"
    let what = line.isKnown ? ["  all of it stands in the baseline"] : []
    return [head.shown] + what + applied.flatMap(row)
  }

  private func row(_ applied: AppliedWaiver) -> [String] {
    let waiver = applied.waiver
    let through = waiver.term.map { ", through \($0.expires)" } ?? ""
    let head = "  \(applied.jurisdiction) \(applied.rule) by \(waiver.id): "
    return [
      (head + "\(waiver.authorization), approved by \(waiver.approver)\(through)").shown,
      "    \(waiver.reason)".shown,
    ]
  }
}

extension String {
  /// On one line and without characters that steer a terminal.
  fileprivate var shown: String {
    String(
      unicodeScalars.map { scalar -> Character in
        scalar == "\n"
          ? " " : scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? "\u{FFFD}" : Character(scalar)
      })
  }
}
