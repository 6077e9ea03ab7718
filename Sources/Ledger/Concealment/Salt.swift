import AuditTrail

/// Thirty-two random bytes that keep a hash from being guessed.
package struct Salt: Sendable, Hashable {
  /// How many bytes a salt has.
  package static let byteCount = 32

  // INVARIANT: there are 32.
  /// The bytes.
  package let bytes: [UInt8]

  /// Draws a salt. The generator must be one whose bytes nobody can foretell, but in tests.
  package init(using generator: inout some RandomNumberGenerator) {
    bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let bytes = Hexadecimal.bytes(of: hex.utf8), bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Takes the first bytes of a file; nil if it has fewer.
  package init?(before bytes: [UInt8]) {
    guard bytes.count >= Self.byteCount else { return nil }
    self.bytes = Array(bytes.prefix(Self.byteCount))
  }

  /// The salt in 64 lower-case hexadecimal digits.
  package var hex: String { Hexadecimal.text(of: bytes) }
}
