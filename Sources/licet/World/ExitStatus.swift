import ArgumentParser

/// What the exit code says; no option changes a meaning.
enum ExitStatus: Int32 {
  case done = 0
  /// Findings at or above what was asked to fail on.
  case findings = 1
  /// Usage, configuration or rules.
  case usage = 2
  /// Lines that could not be settled.
  case undetermined = 3
  /// An input that could not be read whole.
  case unreadable = 4
  /// The ledger is broken.
  case ledger = 5

  /// The worst of several: 5, 2, 4, 1, 3, 0.
  static func worst(_ statuses: [ExitStatus]) -> ExitStatus {
    [.ledger, .usage, .unreadable, .findings, .undetermined].first { statuses.contains($0) } ?? .done
  }

  /// Ends the run with this status.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
