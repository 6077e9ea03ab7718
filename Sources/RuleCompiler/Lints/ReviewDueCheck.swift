package import Diagnostics
package import Quantities
package import RuleModel

/// L0404: measures known from reports that were to be looked at again by now.
package enum ReviewDueCheck {
  /// - Parameter today: measures whose `review_again` lies before this day are due.
  package static func check(_ pack: RulePack, today: CalendarDate) -> [Diagnostic] {
    pack.sections.enumerated().compactMap { index, section in
      guard let due = section.measure?.reviewAgain, due < today else { return nil }
      return Diagnostic(
        code: .reviewDue, message: "the measure `\(section.id)` was to be reviewed by \(due)",
        range: pack.rules.first { $0.section == index }?.place,
        help: "look for newer reports, then move `last_confirmed` and `review_again`")
    }
  }
}
