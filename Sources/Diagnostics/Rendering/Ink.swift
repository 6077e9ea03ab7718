/// What a piece of rendered text is for, and so its colour.
enum Ink: Sendable, Hashable {
  case plain, error, warning, strong, frame, second, help

  /// The text in the colours of a terminal.
  func paint(_ text: String) -> String {
    guard let code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .error: "1;31"
    case .warning: "1;33"
    case .strong: "1"
    case .frame, .second: "34"
    case .help: "36"
    }
  }
}

extension Severity {
  /// The colour of its word and of the primary underline.
  var ink: Ink {
    switch self {
    case .error: .error
    case .warning: .warning
    }
  }
}
