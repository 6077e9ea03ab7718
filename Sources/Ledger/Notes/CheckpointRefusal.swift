/// Why the text of a note is not a checkpoint.
package enum CheckpointRefusal: Error, Sendable, Hashable {
  /// A checkpoint has at least three lines, each ended by a line feed.
  case lines
  /// A line is empty or has a control character.
  case line(Int)
  /// The size is not a decimal number without leading zeros.
  case size
  /// The size is larger than is counted.
  case sizeTooLarge
  /// The root is not the base64 of 32 bytes.
  case root
}

extension CheckpointRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lines: "a checkpoint has a line for its origin, one for its size and one for its root"
    case .line(let line): "line \(line) of the checkpoint is empty or has a control character"
    case .size: "the size of the checkpoint is not a decimal number without leading zeros"
    case .sizeTooLarge: "the size of the checkpoint is larger than \(LedgerLimits.treeSize)"
    case .root: "the root of the checkpoint is not 32 bytes in base64"
    }
  }
}
