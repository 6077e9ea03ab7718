/// A file that entries name by its digest.
package struct NamedObject: Sendable, Hashable {
  /// What entries call it.
  package let name: ObjectName
  /// What lies in the file: for a concealed one the salt and then the bytes.
  package let content: [UInt8]

  /// Takes the bytes of a file that may be shown.
  package init(_ bytes: [UInt8]) {
    name = ObjectName(digest: MerkleHash(sha256: bytes))
    content = bytes
  }

  /// Takes the bytes of a file that is kept behind a salt.
  package init(concealing bytes: [UInt8], salt: Salt) {
    content = salt.bytes + bytes
    name = ObjectName(digest: MerkleHash(sha256: content), isConcealed: true)
  }
}
