package import AuditTrail

/// A payload with signatures beside it, in the form of DSSE 1.0 that in-toto and Sigstore read.
package struct DSSEEnvelope: Sendable, Hashable {
  /// The type of an in-toto statement.
  package static let inToto = "application/vnd.in-toto+json"

  /// What kind of bytes the payload is.
  package let payloadType: String
  /// The bytes that are signed.
  package let payload: [UInt8]
  /// Who signed them.
  package let signatures: [DSSESignature]

  /// Signs a payload with each key.
  package init(
    of payload: [UInt8], payloadType: String = inToto, by signers: [NoteSigner]
  ) throws(SigningFailure) {
    let signed = Self.signedBytes(payloadType: payloadType, payload: payload)
    var signatures: [DSSESignature] = []
    for signer in signers {
      signatures.append(DSSESignature(keyID: signer.verifier.hint, bytes: try signer.sign(bytes: signed)))
    }
    self.payloadType = payloadType
    self.payload = payload
    self.signatures = signatures
  }

  /// Reads an envelope; members beyond those of the form are passed over, as it asks.
  package init(_ json: JSONValue) throws(DSSERefusal) {
    guard let payloadType = json["payloadType"]?.text else { throw .missing("payloadType") }
    guard let encoded = json["payload"]?.text else { throw .missing("payload") }
    guard let payload = Base64.bytes(of: encoded.utf8) else { throw .base64("payload") }
    guard let list = json["signatures"]?.elements, !list.isEmpty else { throw .missing("signatures") }
    var signatures: [DSSESignature] = []
    for element in list {
      guard let encoded = element["sig"]?.text else { throw .missing("sig") }
      guard let bytes = Base64.bytes(of: encoded.utf8) else { throw .base64("sig") }
      signatures.append(DSSESignature(keyID: element["keyid"]?.text ?? "", bytes: bytes))
    }
    self.payloadType = payloadType
    self.payload = payload
    self.signatures = signatures
  }

  /// The envelope as it is kept in a file.
  package var json: JSONValue {
    [
      "payload": .string(Base64.text(of: payload)),
      "payloadType": .string(payloadType),
      "signatures": .array(signatures.map(\.json)),
    ]
  }

  /// - Returns: those of the keys that signed, in the order given; the identifiers in the envelope are no more than
  ///   hints and are not asked.
  package func signers(among verifiers: [NoteVerifier]) -> [NoteVerifier] {
    let signed = Self.signedBytes(payloadType: payloadType, payload: payload)
    return verifiers.filter { verifier in signatures.contains { verifier.key.holds($0.bytes, for: signed) } }
  }

  /// The encoding that is signed, `DSSEv1` and both parts behind their lengths.
  ///
  /// It cannot be taken for the text of a note, which ends with a line feed, where the payload is canonical JSON.
  package static func signedBytes(payloadType: String, payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8) + payload
  }
}
