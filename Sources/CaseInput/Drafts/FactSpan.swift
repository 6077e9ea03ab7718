import Quantities
import RuleModel

/// Several values that sources give for one fact, all of them possible.
enum FactSpan {
  /// Numbers span a range; other values are known only where all agree.
  static func joined(_ values: [FactValue]) -> FactValue {
    guard let first = values.first else { return .unknown }
    if values.allSatisfy({ $0 == first }) { return first }
    let codes = values.compactMap { value -> Code? in if case .code(let code) = value { code } else { nil } }
    if codes.count == values.count { return .oneOf(codes) }
    var span: NumberRange?
    for value in values {
      guard case .number(let range) = value else { return .unknown }
      span = span?.hull(with: range) ?? range
    }
    return span.map { .number($0) } ?? .unknown
  }
}
