import Diagnostics
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is printed, and where.
struct Console {
  /// Whether what goes to standard output is coloured.
  let colour: Bool
  private let coloursErrors: Bool

  /// Colour on a terminal, unless a `NO_COLOR` that is not empty or the option says otherwise.
  init(option: ColourChoice) {
    let plain = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    switch option {
    case .always: (colour, coloursErrors) = (true, true)
    case .never: (colour, coloursErrors) = (false, false)
    case .auto: (colour, coloursErrors) = (!plain && isatty(1) == 1, !plain && isatty(2) == 1)
    }
  }

  /// To standard output.
  func out(_ text: String) {
    Self.send(text, to: 1)
  }

  /// To standard output, piece by piece; whether all of it was there.
  func out(_ spool: Spool) -> Bool {
    spool.forEachPiece { Spool.write($0, to: 1) }
  }

  /// Diagnostics to standard error.
  func report(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) {
    guard !diagnostics.isEmpty else { return }
    Self.send(DiagnosticRenderer(sources: sources, colour: coloursErrors).render(diagnostics), to: 2)
  }

  /// Whole lines to standard error.
  func note(_ text: String) {
    Self.send(text, to: 2)
  }

  func error(_ text: String) {
    Self.send("licet: \(text)\n", to: 2)
  }

  /// To standard error as it is, which is a terminal.
  static func tellTerminal(_ text: String) { send(text, to: 2) }

  private static func send(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
