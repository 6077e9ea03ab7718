import Crypto

/// The SHA-256 of some bytes, written `sha256:` and 64 hexadecimal digits.
package struct Digest: Sendable, Hashable {
  /// The digits, in lower case.
  package let hex: String

  /// The digest of bytes.
  package init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) }
    hex = Hexadecimal.text(of: hash.finalize())
  }

  /// The digest of bytes that lie in several parts, one after the other.
  package init(of parts: [ArraySlice<UInt8>]) {
    var hash = SHA256()
    for part in parts { part.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    hex = Hexadecimal.text(of: hash.finalize())
  }

  /// Takes digits that were computed already: 64 of them, in lower case.
  init(hex: String) { self.hex = hex }

  /// The digest of a text as UTF-8.
  package init(of text: String) { self.init(of: text.utf8) }
}

extension Digest: CustomStringConvertible {
  /// "sha256:9f86d081…"
  package var description: String { "sha256:\(hex)" }
}
