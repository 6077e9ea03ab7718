#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far a long run is, on one line of a terminal that is wiped when it ends; elsewhere nothing, so that no log has it.
struct Progress {
  /// Nothing is told of a run that ends sooner.
  private static let patience = Duration.seconds(1)
  /// Between two tellings.
  private static let pace = Duration.milliseconds(100)

  private let isShown: Bool
  private let verb: String
  private let begin = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// A run that nobody watches.
  static let silent = Progress(isShown: false, verb: "")

  /// A run that is shown if standard error is a terminal.
  ///
  /// - Parameter verb: what is done with the files: "judging".
  static func shown(as verb: String) -> Progress { Progress(isShown: isatty(2) == 1, verb: verb) }

  private init(isShown: Bool, verb: String) {
    self.isShown = isShown
    self.verb = verb
  }

  /// Tells that so many of the files are done.
  mutating func tell(_ done: Int, of all: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - begin >= Self.patience, last.map({ now - $0 >= Self.pace }) ?? true else { return }
    last = now
    Console.tellTerminal("\r\u{1B}[K\(verb): \(done) of \(all) files")
  }

  /// Wipes the line.
  func end() {
    if last != nil { Console.tellTerminal("\r\u{1B}[K") }
  }
}
