package import Quantities
package import RuleModel

/// Where an unknown number decides a comparison: it holds when the fact compares so with the value.
package struct TurningPoint: Sendable, Hashable {
  package let path: String
  package let comparator: Comparator
  /// In base units.
  package let value: ExactNumber
  package let unit: Unit?

  package init(path: String, comparator: Comparator, value: ExactNumber, unit: Unit?) {
    self.path = path
    self.comparator = comparator
    self.value = value
    self.unit = unit
  }

  /// "at most 337.8 mm²"
  package var text: String {
    let words =
      switch comparator {
      case .equal: "exactly"
      case .notEqual: "other than"
      case .less: "less than"
      case .lessOrEqual: "at most"
      case .greater: "more than"
      case .greaterOrEqual: "at least"
      }
    return "\(words) \(NumberText.text(value, unit: unit))"
  }
}
