import Diagnostics
import Quantities
import RuleModel
import RuleSyntax
import YAMLSyntax

/// Turns the head of a rule file into a section.
enum SectionReader {
  static func section(_ document: RuleDocument, into diagnostics: inout [Diagnostic]) -> Section {
    func date(_ text: YAMLText?) -> CalendarDate? {
      guard let text else { return nil }
      if let date = CalendarDate(reading: text.value) { return date }
      diagnostics.append(.unreadableDate(text))
      return nil
    }
    let measure = document.measure.map { entry in
      Measure(
        bodies: entry.bodies,
        reports: entry.reports.map { .init(outlet: $0.outlet, date: date($0.date), url: $0.url) },
        claims: entry.claims.map { .init(id: $0.id.value, by: $0.by, says: $0.says) },
        lastConfirmed: date(entry.lastConfirmed), reviewAgain: date(entry.reviewAgain))
    }
    return Section(
      id: document.id.value, title: document.title, path: document.path, cite: document.cite ?? "",
      measure: measure)
  }
}
