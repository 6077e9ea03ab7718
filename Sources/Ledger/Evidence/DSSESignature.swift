import AuditTrail

/// One signature of an envelope.
package struct DSSESignature: Sendable, Hashable {
  /// A hint at the key; it is not signed and proves nothing.
  package let keyID: String
  /// The signature itself.
  package let bytes: [UInt8]

  var json: JSONValue { ["keyid": .string(keyID), "sig": .string(Base64.text(of: bytes))] }
}

extension NoteVerifier {
  /// The name and identifier of the key, by which an envelope hints at it.
  var hint: String { "\(name)+\(keyID)" }
}
