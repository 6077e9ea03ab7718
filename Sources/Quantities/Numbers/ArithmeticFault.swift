/// What can go wrong when numbers meet; a fault makes a condition unknown (S3), it never stops the judgement.
package enum ArithmeticFault: Error, Sendable, Hashable {
  /// The answer does not fit.
  case overflow

  /// The divisor is zero.
  case divisionByZero
}
