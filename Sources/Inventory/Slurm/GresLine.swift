import Diagnostics

/// A line of `gres.conf`: what the daemon of a node finds there.
struct GresLine: Sendable, Hashable {
  /// Every key that Slurm takes there.
  static let keys = [
    "AutoDetect", "Cores", "Count", "CPUs", "File", "Flags", "Links", "MultipleFiles", "Name", "NodeName",
    "Type",
  ]

  /// The nodes it speaks of; nil if it names none, and speaks of the node on which the file lies.
  let names: [String]?
  let name: String
  /// Empty if it states none.
  let type: String
  let count: Int
  /// Whether what it counts are parts of a circuit.
  let countsSlices: Bool
  let place: SourceRange
}
