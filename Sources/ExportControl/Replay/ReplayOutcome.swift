package import AuditTrail

/// What came of judging a recorded case again.
package enum ReplayOutcome: Sendable, Hashable {
  /// The same bytes.
  case same
  /// Another record; the first value is the recorded one.
  case differs(JSONDifference)
  /// Not judged again, so that nothing is said of it.
  case cannot(ReplayObstacle)
}
