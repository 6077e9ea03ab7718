import Diagnostics
import Quantities
import RuleModel

/// L0401 and L0402: versions of one paragraph leave a gap or overlap (S4). Also L0506.
struct PeriodLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Versions for different choices of a reading stand side by side.
    let versions = Dictionary(grouping: pack.rules) { Version(id: $0.id, reading: $0.reading) }
    for id in versions.keys.sorted(by: { $0.id < $1.id || $0.id == $1.id && $0.order < $1.order }) {
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
      var seen: Set<RuleID> = [rule.id]
      for (id, place) in rule.parts where !seen.insert(id).inserted { diagnostics.append(.twice(id, place)) }
    }
    return diagnostics + doubleDefinitions(pack)
  }
}

extension PeriodLint {
  private struct Version: Hashable {
    let id: RuleID
    let reading: ReadingChoice?

    var order: String { reading?.description ?? "" }
  }

  /// Two rules of different names that define one fact at the same time.
  private func doubleDefinitions(_ pack: RulePack) -> [Diagnostic] {
    var seen: [String: [Rule]] = [:]
    var diagnostics: [Diagnostic] = []
    for rule in pack.rules {
      guard case .definition(let definition) = rule.kind else { continue }
      let fact = definition.name
      for earlier in seen[fact] ?? [] where earlier.isRival(of: rule) {
        diagnostics.append(.definedTwice(fact, earlier, rule))
      }
      seen[fact, default: []].append(rule)
    }
    return diagnostics
  }
}

extension Rule {
  /// Whether both can exist on one day under the same choices, and neither is a version of the other.
  fileprivate func isRival(of other: Rule) -> Bool {
    let apart =
      if let reading, let theirs = other.reading {
        reading.reading == theirs.reading && reading.choice != theirs.choice
      } else { false }
    return id != other.id && !apart && period.overlaps(other.period)
  }

  fileprivate var parts: [(RuleID, SourceRange)] {
    alternatives.map { ($0.id, $0.place) } + carveOuts.flatMap(\.all)
  }
}

extension CarveOut {
  fileprivate var all: [(RuleID, SourceRange)] { [(id, place)] + carveOuts.flatMap(\.all) }
}

extension Diagnostic {
  fileprivate static func definedTwice(_ fact: String, _ earlier: Rule, _ later: Rule) -> Diagnostic {
    Diagnostic(
      code: .periodOverlap, message: "two rules define `\(fact)` at once", range: later.place,
      label: "\(later.period)", labels: [.init(range: earlier.place, text: "\(earlier.period)")])
  }

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
