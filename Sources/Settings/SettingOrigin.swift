package import Diagnostics

/// Where the value of a setting comes from.
package enum SettingOrigin: Sendable, Hashable {
  /// A variable of the environment, by its name.
  case environment(String)
  /// A file of settings.
  case file(SourceRange)
  /// Nobody said anything.
  case standard

  /// "LICET_FAIL_ON", ".licet.yaml:3" or "default".
  package var text: String {
    switch self {
    case .environment(let variable): variable
    case .file(let place): "\(place.path):\(place.start.line)"
    case .standard: "default"
    }
  }
}
