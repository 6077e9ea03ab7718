import ArgumentParser

/// Options of every verb that judges cases: whose law, and how its open points are read.
struct LawOptions: ParsableArguments {
  @Option(help: "Only this jurisdiction: us or cn.", completion: .list(["us", "cn"]))
  var jurisdiction: String?

  @Option(help: "Read an open point of the law so: tf32-bits=significant-19; may be given more than once.")
  var reading: [String] = []

  /// The choices made; nil where none is, so that the settings decide.
  var chosen: [String]? { reading.isEmpty ? nil : reading }
}
