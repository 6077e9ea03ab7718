package import CaseInput
package import Diagnostics
package import Quantities
package import RuleModel
package import YAMLSyntax

/// One test of a rule file: facts, a date, and what is expected.
package struct RuleTest: Sendable {
  package let name: String
  /// Written as `todo:`: counted, not run.
  package let isTodo: Bool
  package let path: String
  package let place: SourceRange
  package let asOf: CalendarDate
  package let choices: Set<ReadingChoice>
  package let procurementCase: ProcurementCase
  package let expectations: [Expectation]
}

/// One key under `expect` and what it wants.
package struct Expectation: Sendable {
  package let key: YAMLText
  package let wanted: YAMLNode

  package init(key: YAMLText, wanted: YAMLNode) {
    self.key = key
    self.wanted = wanted
  }
}
