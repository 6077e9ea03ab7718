import ArgumentParser

/// Options of a verb that records what it judges.
struct RecordingOptions: ParsableArguments {
  @Option(help: "Record every case in the ledger of this folder, which is begun if it is not there.")
  var ledger: String?

  @Option(help: "The name of a ledger that is begun.")
  var ledgerOrigin: String = "licet-ledger"

  @Flag(help: "Conceal names, addresses and notes in the ledger behind salted hashes.")
  var conceal = false

  @OptionGroup var signing: SigningOptions
}
