import AuditTrail
import Diagnostics

/// One thing that was looked at, and how it stands.
struct HealthLine {
  enum State: String {
    case ok
    /// It works, and somebody should look at it.
    case look
    case broken
  }

  let state: State
  /// What was looked at, in a word.
  let what: String
  let says: String
  /// What to do; nil where nothing is to be done.
  let help: String?
  /// What a run that needs it would end with.
  let status: ExitStatus

  private init(_ state: State, _ what: String, _ says: String, help: String?, status: ExitStatus) {
    self.state = state
    self.what = what
    self.says = says
    self.help = help
    self.status = status
  }

  static func ok(_ what: String, _ says: String) -> HealthLine {
    HealthLine(.ok, what, says, help: nil, status: .done)
  }

  static func look(_ what: String, _ says: String, _ help: String) -> HealthLine {
    HealthLine(.look, what, says, help: help, status: .done)
  }

  static func broken(_ what: String, _ says: String, _ help: String, status: ExitStatus = .usage)
    -> HealthLine
  {
    HealthLine(.broken, what, says, help: help, status: status)
  }

  /// Broken, if any of these is an error, by the first; nil where none is.
  static func broken(_ what: String, _ diagnostics: [Diagnostic], _ help: String) -> HealthLine? {
    guard let first = diagnostics.first(where: { $0.severity == .error }) else { return nil }
    let place = first.range.map { "\($0.path):\($0.start.line):\($0.start.column): " } ?? ""
    let errors = diagnostics.count { $0.severity == .error }
    let more = errors == 1 ? "" : ", and \(errors - 1) more"
    return .broken(what, "\(place)\(first.message) (\(first.code.rawValue))\(more)", first.help ?? help)
  }

  /// "look    law         …", with what to do on a line of its own.
  var text: String {
    func cell(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.count))
    }
    let head = cell(state.rawValue, 8) + cell(what, 10) + says.oneLine.printable + "\n"
    return head + (help.map { String(repeating: " ", count: 18) + "-> " + $0.oneLine.printable + "\n" } ?? "")
  }
}
