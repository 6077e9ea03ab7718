/// How much of a text is read; what exceeds a limit is reported, never read in part.
package struct Limits: Sendable, Hashable {
  /// UTF-8 bytes in a file.
  package let bytes: Int
  /// Lines in a file.
  package let lines: Int
  /// Unicode scalars in a line.
  package let lineLength: Int
  /// Mappings and lists within each other.
  package let depth: Int
  /// Mappings, lists and texts in a file.
  package let nodes: Int

  /// Takes limits; those left out are wide for anything written by a person.
  package init(
    bytes: Int = 8 * 1024 * 1024,
    lines: Int = 200_000,
    lineLength: Int = 20_000,
    depth: Int = 64,
    nodes: Int = 2_000_000,
  ) {
    self.bytes = bytes
    self.lines = lines
    self.lineLength = lineLength
    self.depth = depth
    self.nodes = nodes
  }
}
