/// The law that was applied.
package struct PackStamp: Sendable, Hashable {
  package let id: String
  package let title: String
  package let jurisdiction: String
  package let authority: String
  package let edition: String
  /// Of the files of its folder: the digest of their `RulesBundle`.
  package let digest: Digest
  package let verifiedFrom: String
  package let verifiedThrough: String
  /// Provisions that exist and are not encoded: identifier and one sentence.
  package let notModelled: [NotModelled]

  package struct NotModelled: Sendable, Hashable {
    package let id: String
    package let says: String
  }
}
