/// A file that entries name by its digest.
package struct NamedObject: Sendable, Hashable {
  package let name: ObjectName
  /// What lies in the file: for a concealed one the salt and then the bytes.
  package let content: [UInt8]

  package init(_ bytes: [UInt8]) {
    name = ObjectName(digest: MerkleHash(sha256: bytes))
    content = bytes
  }

  package init(concealing bytes: [UInt8], salt: Salt) {
    content = salt.bytes + bytes
    name = ObjectName(digest: MerkleHash(sha256: content), isConcealed: true)
  }
}
