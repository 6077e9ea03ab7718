import Quantities
import RuleModel

/// The days on which an answer can change: law begins or ends, a group gains or loses a member, a paper is issued or
/// expires, a report grows old.
enum ChangeDates {
  /// Every such day of the pack and the facts, each once, in order.
  static func all(_ pack: RulePack, _ facts: FactSet) -> [CalendarDate] {
    var days: Set<CalendarDate> = [pack.verifiedFrom]
    days.formUnion(after(pack.verifiedThrough))
    for rule in pack.rules {
      days.formUnion(ends(of: rule.period) + (rule.notEnforced.map(ends) ?? []))
      // A comparison with the day of the transaction turns on the day named or the next.
      for date in rule.dates { days.formUnion([date] + after(date)) }
    }
    for group in pack.vocabulary.groups.values.flatMap(\.values) {
      for member in group.members { days.formUnion(ends(of: member.period)) }
    }
    for section in pack.sections { days.formUnion(section.measure?.lastConfirmed.map(after) ?? []) }
    for entity in facts.entities where entity.type == "document" {
      if case .date(let issued)? = entity.facts["issued"]?.value { days.insert(issued) }
      if case .date(let expires)? = entity.facts["expires"]?.value { days.formUnion(after(expires)) }
    }
    return days.sorted()
  }

  /// The first day and the day after the last.
  private static func ends(of period: Period) -> [CalendarDate] {
    (period.start.map { [$0] } ?? []) + (period.end.map(after) ?? [])
  }

  private static func after(_ date: CalendarDate) -> [CalendarDate] {
    (try? date.adding(days: 1)).map { [$0] } ?? []
  }
}
