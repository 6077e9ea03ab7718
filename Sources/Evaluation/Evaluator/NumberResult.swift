import Quantities

/// A number as far as it is known.
struct NumberResult: Sendable, Hashable {
  var range: NumberRange
  /// How it depends on one unknown fact, where it does.
  var linear: LinearFraction?
  /// What makes it less than exact.
  var unknowns: [UnknownFact]
  var readings: [Reading]
  /// There may be no such number, or is none: a comparison with it then fails.
  var presence: Presence

  enum Presence: Sendable, Hashable {
    case present, perhaps, absent

    func joined(with other: Presence) -> Presence {
      if self == .absent || other == .absent { return .absent }
      return self == .perhaps || other == .perhaps ? .perhaps : .present
    }
  }

  init(
    range: NumberRange, linear: LinearFraction? = nil, unknowns: [UnknownFact] = [],
    readings: [Reading] = [], presence: Presence = .present
  ) {
    self.range = range
    self.linear = linear
    self.unknowns = unknowns
    self.readings = readings
    self.presence = presence
  }

  init(_ exact: ExactNumber) {
    self.init(range: NumberRange(exact))
  }

  /// Whether it could not be computed, or rests on what could not.
  var isFault: Bool {
    unknowns.contains { unknown in
      switch unknown.reason {
      case .overflow, .divisionByZero, .emptyList: true
      case .notGiven, .span, .disagrees: false
      }
    }
  }

  /// A number that cannot be computed: unknown, with the fault as the reason (S3).
  static func fault(_ fault: ArithmeticFault, at path: String, from parts: [NumberResult]) -> NumberResult {
    let reason: UnknownFact.Reason =
      switch fault {
      case .overflow: .overflow
      case .divisionByZero: .divisionByZero
      }
    return NumberResult(
      range: .any,
      unknowns: parts.flatMap(\.unknowns) + [UnknownFact(path: path, ask: nil, reason: reason)],
      readings: parts.flatMap(\.readings),
      presence: parts.reduce(.present) { $0.joined(with: $1.presence) })
  }
}
