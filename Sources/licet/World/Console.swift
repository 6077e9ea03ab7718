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
  let colour: Bool

  /// Colour on a terminal, unless `NO_COLOR` or the option says otherwise.
  init(option: ColourChoice) {
    switch option {
    case .always: colour = true
    case .never: colour = false
    case .auto:
      colour = isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }
  }

  /// To standard output.
  func out(_ text: String) {
    Self.write(text, to: 1)
  }

  /// Diagnostics to standard error.
  func report(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) {
    guard !diagnostics.isEmpty else { return }
    Self.write(DiagnosticRenderer(sources: sources, colour: colour).render(diagnostics), to: 2)
  }

  func error(_ text: String) {
    Self.write("licet: \(text)\n", to: 2)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
