package import YAMLSyntax

/// How much of an inventory is read; what exceeds a limit is reported, never read in part.
package enum InventoryLimits {
  /// Of one file. A list of nodes is longer than anything a person writes, and may be a single line.
  package static let file = Limits(
    bytes: 32 * 1024 * 1024, lines: 2_000_000, lineLength: 32 * 1024 * 1024, depth: 64, nodes: 4_000_000)
  /// Names that one text such as `n[1-64]` may stand for; Slurm has the same limit for a range.
  package static let namesInRange = 65_536
  /// Names of all such texts of an inventory.
  package static let names = 262_144
  /// Lines of generic resources that hold for every node.
  package static let linesOfAll = 1024
  /// The largest number of chips or nodes that is taken for one.
  package static let count = 1_000_000_000
  /// Names and places that are written out; of others only their number is.
  package static let listed = 8
}
