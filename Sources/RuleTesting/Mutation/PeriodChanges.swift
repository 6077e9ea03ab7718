import Diagnostics
import Quantities
import RuleModel

/// Moves the ends of the periods in force by a day. Where one version of a paragraph follows another, both move:
/// otherwise two would be in force at once, or none.
struct PeriodChanges {
  let pack: RulePack

  func mutants() -> [Mutant] {
    pack.rules.indices.flatMap { index in
      [-1, 1].flatMap { days in [startMoved(index, by: days), endMoved(index, by: days)].compactMap { $0 } }
    }
  }

  private func startMoved(_ index: Int, by days: Int) -> Mutant? {
    let rule = pack.rules[index]
    guard let start = rule.period.start, let moved = try? start.adding(days: days),
      let period = Period(start: moved, end: rule.period.end)
    else { return nil }
    var changed = [index: rule.inForce(period)]
    if let before = pack.rules.firstIndex(where: {
      $0.isVersion(of: rule) && rule.period.startsRightAfter($0.period)
    }),
      let end = pack.rules[before].period.end, let movedEnd = try? end.adding(days: days),
      let shortened = Period(start: pack.rules[before].period.start, end: movedEnd)
    {
      changed[before] = pack.rules[before].inForce(shortened)
    }
    return mutant(rule, changed, "in force from a day \(days > 0 ? "later" : "earlier")")
  }

  private func endMoved(_ index: Int, by days: Int) -> Mutant? {
    let rule = pack.rules[index]
    guard let end = rule.period.end, let moved = try? end.adding(days: days),
      let period = Period(start: rule.period.start, end: moved),
      !pack.rules.contains(where: { $0.isVersion(of: rule) && $0.period.startsRightAfter(rule.period) })
    else { return nil }
    return mutant(
      rule, [index: rule.inForce(period)], "in force until a day \(days > 0 ? "later" : "earlier")")
  }

  private func mutant(_ rule: Rule, _ changed: [Int: Rule], _ change: String) -> Mutant {
    Mutant(rules: changed, original: rule, change: change, place: rule.place)
  }
}

extension Rule {
  fileprivate func isVersion(of other: Rule) -> Bool { id == other.id && reading == other.reading }

  fileprivate func inForce(_ period: Period) -> Rule {
    var copy = self
    copy.period = period
    return copy
  }
}
