/// Size and root of a log at one moment, as the text of a note (C2SP tlog-checkpoint).
package struct Checkpoint: Sendable {
  /// The name of the log.
  package let origin: String
  /// How many entries the log has.
  package let size: Int
  /// The root of the tree over them.
  package let root: MerkleHash
  /// Further lines, kept as they are.
  package let extensions: [String]

  /// Takes the parts of a checkpoint.
  package init(
    origin: String, size: Int, root: MerkleHash, extensions: [String] = []
  ) throws(CheckpointRefusal) {
    guard size >= 0 else { throw .size }
    guard size <= LedgerLimits.treeSize else { throw .sizeTooLarge }
    guard Self.isLine(origin) else { throw .line(1) }
    if let bad = extensions.firstIndex(where: { !Self.isLine($0) }) { throw .line(bad + 4) }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads the text of a note.
  package init(parsing text: String) throws(CheckpointRefusal) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.popLast()?.isEmpty == true, lines.count >= 3 else { throw .lines }
    let digits = lines[1].utf8
    let isDecimal = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDecimal, !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
      throw .size
    }
    guard let size = Int(lines[1]) else { throw .sizeTooLarge }
    guard let root = MerkleHash(base64: lines[2]) else { throw .root }
    try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
  }

  /// The text that is signed, its last line feed included.
  package var text: String {
    ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
  }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 }
  }
}

extension Checkpoint: Hashable {
  /// Two checkpoints are one when their bytes are.
  package static func == (left: Checkpoint, right: Checkpoint) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(Array(text.utf8)) }
}
