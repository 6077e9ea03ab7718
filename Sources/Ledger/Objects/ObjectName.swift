/// The name of a file that entries speak of: the digest of its bytes.
///
/// A case file whose names are concealed is kept behind a salt, so that nobody who guesses a name can see by
/// the digest whether he guessed right. Then the bytes named are the salt and, after it, the file.
package struct ObjectName: Sendable, Hashable {
  /// SHA-256 of the bytes named.
  package let digest: MerkleHash
  /// Whether the file lies where it may be erased.
  package let isConcealed: Bool

  /// Takes a digest.
  package init(digest: MerkleHash, isConcealed: Bool = false) {
    self.digest = digest
    self.isConcealed = isConcealed
  }

  /// Reads `sha256:` or `concealed:sha256:` and 64 digits; nil if the text is anything else.
  package init?(reading text: String) {
    isConcealed = text.hasPrefix(Self.concealedPrefix)
    let prefix = isConcealed ? Self.concealedPrefix : Self.plainPrefix
    guard text.hasPrefix(prefix), let digest = MerkleHash(hex: String(text.dropFirst(prefix.count))) else {
      return nil
    }
    self.digest = digest
  }

  private static let plainPrefix = "sha256:"
  private static let concealedPrefix = "concealed:sha256:"
}

extension ObjectName: CustomStringConvertible {
  package var description: String {
    (isConcealed ? Self.concealedPrefix : Self.plainPrefix) + digest.hex
  }
}
