import Diagnostics
import Quantities
import RuleModel

/// L0401 and L0402: versions of one paragraph leave a gap or overlap (S4). Also L0506.
struct PeriodLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let versions = Dictionary(grouping: pack.rules, by: \.id)
    for id in versions.keys.sorted() {
      let ordered = (versions[id] ?? []).sorted { left, right in
        guard let rightStart = right.period.start else { return false }
        guard let leftStart = left.period.start else { return true }
        return leftStart < rightStart
      }
      for (earlier, later) in zip(ordered, ordered.dropFirst()) {
        if earlier.period.overlaps(later.period) {
          diagnostics.append(.overlap(earlier, later))
        } else if !later.period.startsRightAfter(earlier.period) {
          diagnostics.append(.gap(earlier, later))
        }
      }
    }
    for rule in pack.rules {
      var seen: Set<RuleID> = []
      for part in rule.alternatives where !seen.insert(part.id).inserted {
        diagnostics.append(.twice(part.id, part.place))
      }
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func overlap(_ earlier: Rule, _ later: Rule) -> Diagnostic {
    Diagnostic(
      code: .periodOverlap, message: "two versions of `\(later.id)` are in force at once",
      range: later.place, label: "\(later.period)",
      labels: [.init(range: earlier.place, text: "\(earlier.period)")],
      help: "end the earlier one on the day before the later one begins")
  }

  fileprivate static func gap(_ earlier: Rule, _ later: Rule) -> Diagnostic {
    Diagnostic(
      code: .periodGap, message: "no version of `\(later.id)` is in force between these two",
      range: later.place, label: "\(later.period)",
      labels: [.init(range: earlier.place, text: "\(earlier.period)")])
  }

  fileprivate static func twice(_ id: RuleID, _ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .duplicateID, message: "the rule has two parts `\(id)`", range: range)
  }
}
