import CaseInput
import AuditTrail
import Evaluation
import Inquiry
import RuleModel

/// What came out differently, as a table or as JSON.
struct DiffText {
  /// Rules of a row that are named; JSON has all.
  private static let named = 6

  let before: String
  let after: String
  let comparisons: [CaseComparison]

  private var compared: Int { comparisons.map(\.compared).reduce(0, +) }
  private var changed: Int { comparisons.map(\.changes.count).reduce(0, +) }

  var text: String {
    let head = "before  \(before)\nafter   \(after)\n\n"
    let sum = "\(compared) answers compared, \(changed) \(changed == 1 ? "differs" : "differ")\n"
    guard changed > 0 else { return head + sum }
    var table = Table(["case", "line", "item", "law", "before", "after", "rules"])
    for comparison in comparisons {
      for change in comparison.changes {
        table.add([
          comparison.caseID, String(change.line.number), change.line.name ?? "-", change.jurisdiction,
          words(change.before), words(change.after), rules(of: change),
        ])
      }
    }
    return head + table.text + "\n" + sum
  }

  var json: JSONValue {
    [
      "before": .string(before), "after": .string(after), "compared": .integer(compared),
      "changed": .integer(changed),
      "cases": .array(
        comparisons.map { comparison in
          [
            "case": .string(comparison.caseID), "path": .string(comparison.path),
            "compared": .integer(comparison.compared), "changes": .array(comparison.changes.map(json)),
          ]
        }),
    ]
  }

  private func json(_ change: CaseComparison.Change) -> JSONValue {
    [
      "line": .integer(change.line.number), "name": change.line.name.map(JSONValue.string),
      "jurisdiction": .string(change.jurisdiction), "before": json(change.before),
      "after": json(change.after),
      "begun": .strings(change.begun.map(\.text)), "ended": .strings(change.ended.map(\.text)),
      "altered": .strings(change.altered.map(\.text)),
    ]
  }

  private func json(_ answer: CaseComparison.Answer?) -> JSONValue {
    guard let answer else { return .null }
    return [
      "possible": .strings(answer.possible.map(\.text)), "verdict": .string(answer.verdict.rawValue),
      "classification": .strings(answer.classification.map(\.text)),
    ]
  }

  /// "BLOCKED license_required (3A090.a)".
  private func words(_ answer: CaseComparison.Answer?) -> String {
    guard let answer, let mildest = answer.possible.first, let strictest = answer.possible.last else {
      return "not judged"
    }
    let outcome = mildest == strictest ? strictest.text : "\(mildest) to \(strictest)"
    let entries = answer.classification.map(\.text).joined(separator: ", ")
    return "\(answer.verdict.rawValue.uppercased()) \(outcome)" + (entries.isEmpty ? "" : " (\(entries))")
  }

  private func rules(of change: CaseComparison.Change) -> String {
    let all = change.begun.map { "+\($0)" } + change.ended.map { "-\($0)" } + change.altered.map { "~\($0)" }
    let more = all.count > Self.named ? " and \(all.count - Self.named) more" : ""
    return all.prefix(Self.named).joined(separator: " ") + more
  }
}
