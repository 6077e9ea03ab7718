package import Quantities

/// Numbers as people read them.
package enum NumberText {
  /// "4,992", "337.8 mm²", "≈2.909".
  package static func text(_ number: ExactNumber, unit: Unit?) -> String {
    guard let unit, let count = try? number.divided(by: unit.factor) else { return number.formatted() }
    return "\(count.formatted()) \(unit.symbol)"
  }

  /// "from 12,104 to 15,832", "at least 4,750", "unknown".
  package static func text(_ range: NumberRange, unit: Unit?) -> String {
    if let exact = range.exact { return text(exact, unit: unit) }
    switch (range.lower, range.upper) {
    case (let lower?, let upper?): return "from \(text(lower, unit: unit)) to \(text(upper, unit: unit))"
    case (let lower?, nil): return lower.isZero ? "unknown" : "at least \(text(lower, unit: unit))"
    case (nil, let upper?): return "at most \(text(upper, unit: unit))"
    case (nil, nil): return "unknown"
    }
  }
}
