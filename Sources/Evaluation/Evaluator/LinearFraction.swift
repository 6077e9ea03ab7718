import Quantities
import RuleModel

/// A number that depends on one unknown fact x as (a·x + b) / (c·x + d), so that a comparison can be solved for x.
struct LinearFraction: Sendable, Hashable {
  let path: String
  let unit: Unit?
  let a: ExactNumber
  let b: ExactNumber
  let c: ExactNumber
  let d: ExactNumber

  /// The unknown itself.
  init(path: String, unit: Unit?) {
    self.init(path: path, unit: unit, a: .one, b: .zero, c: .zero, d: .one)
  }

  private init(
    path: String, unit: Unit?, a: ExactNumber, b: ExactNumber, c: ExactNumber, d: ExactNumber
  ) {
    self.path = path
    self.unit = unit
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  func adding(_ number: ExactNumber) throws(ArithmeticFault) -> LinearFraction {
    with(
      a: try a.adding(try number.multiplied(by: c)), b: try b.adding(try number.multiplied(by: d)), c: c,
      d: d)
  }

  func multiplied(by number: ExactNumber) throws(ArithmeticFault) -> LinearFraction {
    with(a: try a.multiplied(by: number), b: try b.multiplied(by: number), c: c, d: d)
  }

  /// One divided by this.
  var reciprocal: LinearFraction { with(a: c, b: d, c: a, d: b) }

  /// The value of x at which the comparison with `limit` changes, and how x must compare with it for the
  /// comparison to hold; nil if no single positive point decides.
  func turningPoint(_ comparator: Comparator, _ limit: ExactNumber) -> TurningPoint? {
    do throws(ArithmeticFault) {
      let divisor = try a.subtracting(try limit.multiplied(by: c))
      guard !divisor.isZero else { return nil }
      let point = try limit.multiplied(by: d).subtracting(b).divided(by: divisor)
      guard point > .zero else { return nil }
      let below = try holds(at: try point.divided(by: ExactNumber(2)), comparator, limit)
      let at = try holds(at: point, comparator, limit)
      let above = try holds(at: try point.multiplied(by: ExactNumber(2)), comparator, limit)
      let found: Comparator
      switch (below, at, above) {
      case (true, true, false): found = .lessOrEqual
      case (true, false, false): found = .less
      case (false, true, true): found = .greaterOrEqual
      case (false, false, true): found = .greater
      case (false, true, false): found = .equal
      case (true, false, true): found = .notEqual
      case (true, true, true), (false, false, false): return nil
      }
      return TurningPoint(path: path, comparator: found, value: point, unit: unit)
    } catch {
      return nil
    }
  }

  private func holds(at x: ExactNumber, _ comparator: Comparator, _ limit: ExactNumber)
    throws(ArithmeticFault) -> Bool
  {
    let top = try a.multiplied(by: x).adding(b)
    let bottom = try c.multiplied(by: x).adding(d)
    return comparator.decides(NumberRange(try top.divided(by: bottom)), NumberRange(limit)) ?? false
  }

  private func with(a: ExactNumber, b: ExactNumber, c: ExactNumber, d: ExactNumber) -> LinearFraction {
    LinearFraction(path: path, unit: unit, a: a, b: b, c: c, d: d)
  }
}
