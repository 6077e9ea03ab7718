import ArgumentParser

/// Options of every verb that judges cases on their own day.
struct JudgingOptions: ParsableArguments {
  @Option(help: "Judge as of this date instead of the case's own.")
  var asOf: String?

  @OptionGroup var law: LawOptions
}
