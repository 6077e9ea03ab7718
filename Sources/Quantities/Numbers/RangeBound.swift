/// An end of a range: a number, or beyond all numbers on one side.
enum RangeBound: Sendable, Hashable {
  case below
  case number(ExactNumber)
  case above

  init(lower: ExactNumber?) {
    self = lower.map(RangeBound.number) ?? .below
  }

  init(upper: ExactNumber?) {
    self = upper.map(RangeBound.number) ?? .above
  }

  /// The number, if it is one.
  var number: ExactNumber? {
    switch self {
    case .below, .above: nil
    case .number(let number): number
    }
  }

  /// The product of two ends, where nought stays nought: an unbounded end is approached, never reached.
  func multiplied(by other: RangeBound) throws(ArithmeticFault) -> RangeBound {
    if let left = number, let right = other.number {
      return .number(try left.multiplied(by: right))
    }
    if number == .zero || other.number == .zero {
      return .number(.zero)
    }
    return isNegative == other.isNegative ? .above : .below
  }

  private var isNegative: Bool {
    switch self {
    case .below: true
    case .number(let number): number.isNegative
    case .above: false
    }
  }
}

extension RangeBound: Comparable {
  static func < (left: RangeBound, right: RangeBound) -> Bool {
    switch (left, right) {
    case (.below, .below), (.above, _), (.number, .below): false
    case (.below, _), (.number, .above): true
    case (.number(let left), .number(let right)): left < right
    }
  }
}
