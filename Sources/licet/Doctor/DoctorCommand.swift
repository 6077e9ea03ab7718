import ArgumentParser

/// `licet doctor`: whether what runs here rely on is there, whole and in date.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at the rules, the settings and the files they name, and say what is to be done.",
    discussion: """
      Each line is ok, look (it works, and somebody should look at it) or broken. Exit status: 0 nothing is broken, 2 \
      something is, 5 the ledger is. It changes nothing.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let lines = HealthCheck(common).lines
    common.console.out(lines.map(\.text).joined())
    try ExitStatus.worst(lines.map(\.status)).exit()
  }
}
