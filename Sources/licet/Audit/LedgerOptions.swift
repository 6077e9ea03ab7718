import ArgumentParser

/// Which ledger, and what signs it.
struct LedgerOptions: ParsableArguments {
  @Argument(help: "The folder of the ledger.")
  var ledger: String

  @OptionGroup var signing: SigningOptions
}

/// Who writes into a ledger, and with which key.
struct SigningOptions: ParsableArguments {
  @Option(
    help: "An SSH private key (ed25519, without passphrase) that signs the checkpoint; else LICET_LEDGER_KEY."
  )
  var ledgerKey: String?

  @Option(help: "Who writes: a name for the entry; else LICET_ACTOR, else the user's name.")
  var by: String?
}
