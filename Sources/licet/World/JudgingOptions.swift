import ArgumentParser

/// Options of every verb that judges cases.
struct JudgingOptions: ParsableArguments {
  @Option(help: "Judge as of this date instead of the case's own.")
  var asOf: String?

  @Option(help: "Only this jurisdiction: us or cn.")
  var jurisdiction: String?

  @Option(help: "Read an open point of the law so: tf32-bits=significant-19; may be given more than once.")
  var reading: [String] = []
}
