import Diagnostics
import Quantities
import RuleModel

/// L0403: a rule reads a derived fact in a time when no definition supplies it. L0501: nothing ever does.
struct InForceLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var periods: [String: [Period]] = [:]
    for rule in pack.rules {
      if case .definition(let definition) = rule.kind {
        periods[definition.name, default: []].append(rule.period)
      }
    }
    var diagnostics: [Diagnostic] = []
    for rule in pack.rules {
      for path in rule.paths {
        guard let owner = path.owner, let fact = path.steps.last,
          let declared = pack.vocabulary.types[owner]?[fact], declared.isDerived,
          path.type != .codes(list: ControlList.name)
        else { continue }
        guard let defined = periods["\(owner).\(fact)"] else {
          diagnostics.append(.neverDefined(path))
          continue
        }
        if !Self.cover(rule.period, with: defined) { diagnostics.append(.notInForce(path, rule, defined)) }
      }
    }
    return diagnostics
  }

  /// Whether every day of `period` lies in one of `others`.
  static func cover(_ period: Period, with others: [Period]) -> Bool {
    var remaining = others
    var next = period
    while let found = remaining.firstIndex(where: { $0.reaches(next.start) }) {
      let other = remaining.remove(at: found)
      guard let end = other.end else { return true }
      if let periodEnd = period.end, periodEnd <= end { return true }
      guard let following = try? end.adding(days: 1), let rest = Period(start: following, end: period.end)
      else { return true }
      next = rest
    }
    return false
  }
}

extension Period {
  fileprivate func reaches(_ day: CalendarDate?) -> Bool {
    guard let day else { return start == nil }
    return contains(day)
  }
}

extension Diagnostic {
  fileprivate static func neverDefined(_ path: FactPath) -> Diagnostic {
    Diagnostic(
      code: .unresolvedReference, message: "no definition in this pack supplies `\(path.text)`",
      range: path.range)
  }

  fileprivate static func notInForce(_ path: FactPath, _ rule: Rule, _ periods: [Period]) -> Diagnostic {
    Diagnostic(
      code: .ruleNotInForce, message: "`\(path.text)` is not defined throughout \(rule.period)",
      range: path.range, label: "defined \(periods.map(\.description).sorted().joined(separator: ", "))",
      labels: [.init(range: rule.place, text: "in force \(rule.period)")])
  }
}
