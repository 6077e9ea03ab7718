import Diagnostics

/// Something wrong with a text: a case, a table or a rule.
public struct Problem: Sendable, Hashable {
  /// Such as `L0601`; each has a page under `Docs/diagnostics`.
  public let code: String
  /// Whether the text cannot be judged by; else it can, and is probably not what was meant.
  public let isError: Bool
  /// One sentence in lower case, without a full stop.
  public let message: String
  /// Where; nil if it concerns no place.
  public let place: Place?
  /// What to do about it.
  public let help: String?

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code.rawValue
    isError = diagnostic.severity == .error
    message = diagnostic.message
    place = diagnostic.range.map(Place.init)
    help = diagnostic.help
  }
}

extension Problem: CustomStringConvertible {
  /// `orders/17.yaml:3:7: L0601: …`.
  public var description: String {
    (place.map { "\($0): " } ?? "") + "\(code): \(message)"
  }
}
