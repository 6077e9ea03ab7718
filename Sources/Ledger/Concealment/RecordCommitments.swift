/// The commitments in the record of a line, read without making values of it.
package struct RecordCommitments: Sendable {
  private static let start = Array("\"concealed:sha256:".utf8)

  /// Each once, in the order of the record.
  package let digests: [MerkleHash]

  /// Reads a line; there are none where it is not certainly in canonical form.
  package init(inLine line: ArraySlice<UInt8>) {
    var digests: [MerkleHash] = []
    var seen: Set<MerkleHash> = []
    var rest = RecordBytes(inLine: line)?.whole ?? []
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      rest = rest[quote...]
      guard rest.starts(with: Self.start) else {
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.dropFirst(Self.start.count).prefix(2 * MerkleHash.byteCount)
      rest = rest.dropFirst(Self.start.count + digits.count)
      if rest.first == UInt8(ascii: "\""),
        let hash = MerkleHash(hex: String(decoding: digits, as: UTF8.self)),
        seen.insert(hash).inserted
      {
        digests.append(hash)
      }
    }
    self.digests = digests
  }
}
