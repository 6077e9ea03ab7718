/// What can be set in a file `.licet.yaml`, named by its key there.
package enum SettingName: String, Sendable, Hashable, CaseIterable {
  /// The folder of rules.
  case rules
  /// The only jurisdiction judged.
  case jurisdiction
  /// From which verdict on a run fails.
  case failOn = "fail_on"
  /// What lines that could not be settled do to the exit status.
  case undetermined
  /// What a measure known only from reports can do to a line.
  case reported
  /// How records are printed.
  case format
  /// Files to which they are written beside, each `format=path`.
  case outputs
  /// The folder of the ledger in which every case is recorded.
  case ledger
  /// The file of waivers.
  case waivers
  /// The file of findings that are known.
  case baseline
  /// The file that says which rules are to be used.
  case lock
  /// Choices of open points of the law, each `reading=choice`.
  case readings
  /// What is judged where no path is named.
  case paths

  /// Whether several values can be given.
  package var isList: Bool {
    switch self {
    case .outputs, .readings, .paths: true
    case .rules, .jurisdiction, .failOn, .undetermined, .reported, .format, .ledger, .waivers, .baseline,
      .lock:
      false
    }
  }

  /// The only words it can have; nil where others than this list decide.
  package var choices: [String]? {
    switch self {
    case .failOn: ["attention", "blocked"]
    case .undetermined: ["fail", "warn"]
    case .reported: ["block", "attention"]
    case .rules, .jurisdiction, .format, .outputs, .ledger, .waivers, .baseline, .lock, .readings, .paths: nil
    }
  }

  /// What counts where nobody says anything; nothing where there is no such value.
  package var standard: [String] {
    switch self {
    case .failOn: ["blocked"]
    case .undetermined: ["fail"]
    case .reported: ["block"]
    case .format: ["text"]
    case .rules, .jurisdiction, .outputs, .ledger, .waivers, .baseline, .lock, .readings, .paths: []
    }
  }

  /// The variable of the environment that sets it; a list has none, since no sign parts its values surely.
  package var variable: String? { isList ? nil : "LICET_\(rawValue.uppercased())" }
}
