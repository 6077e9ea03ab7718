import ArgumentParser

/// Measures, and prints what it measured: figures of one machine, and ratios within one run that carry over to others.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licet-benchmark", abstract: "Measure licet.",
    subcommands: [LedgerBenchmark.self])
}
