package import Quantities

extension Comparator {
  /// What the comparison comes to for every value of two ranges; nil if it depends on the value.
  package func decides(_ left: NumberRange, _ right: NumberRange) -> Bool? {
    switch self {
    case .equal: left.equals(right)
    case .notEqual: left.equals(right).map { !$0 }
    case .less: left.isLess(than: right)
    case .lessOrEqual: left.isLessOrEqual(to: right)
    case .greater: right.isLess(than: left)
    case .greaterOrEqual: right.isLessOrEqual(to: left)
    }
  }
}
