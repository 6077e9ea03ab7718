package import AuditTrail

/// Says that files were verified, as an in-toto statement with a Simple Verification Result of version 0.1.
package struct VerificationSummary: Sendable, Hashable {
  /// A file that was verified.
  package struct Subject: Sendable, Hashable {
    /// What it is called.
    package let name: String
    /// Its SHA-256.
    package let sha256: MerkleHash

    /// Takes a name and a hash.
    package init(name: String, sha256: MerkleHash) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// What was verified.
  package let subjects: [Subject]
  /// A URI for who verified it, and by which version.
  package let verifier: String
  /// When, as RFC 3339 writes it.
  package let time: String
  /// What was found to be so; what was not is left out.
  package let properties: [String]

  /// Takes the parts of a summary.
  package init(subjects: [Subject], verifier: String, time: String, properties: [String]) {
    self.subjects = subjects
    self.verifier = verifier
    self.time = time
    self.properties = properties
  }

  /// The name of a property of ours: `LICET_US_EAR_PERMITTED` for `us-ear` and `permitted`.
  package static func property(_ words: String...) -> String { property(words) }

  package static func property(_ words: [String]) -> String {
    let parts = (["licet"] + words).map { word in
      word.uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
    }
    return parts.joined(separator: "_")
  }

  /// The statement; its canonical form is the payload of an envelope.
  package var statement: JSONValue {
    [
      "_type": .string("https://in-toto.io/Statement/v1"),
      "subject": .array(
        subjects.map { ["name": .string($0.name), "digest": ["sha256": .string($0.sha256.hex)]] }),
      "predicateType": .string("https://in-toto.io/attestation/svr/v0.1"),
      "predicate": [
        "verifier": ["id": .string(verifier)],
        "timeCreated": .string(time),
        "properties": .strings(properties),
      ],
    ]
  }
}
