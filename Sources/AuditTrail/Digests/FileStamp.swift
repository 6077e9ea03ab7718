/// What a record says of a file that its case draws on.
package struct FileStamp: Sendable, Hashable {
  /// Below the folder of the case file, as the case names it.
  package let path: String
  /// Of its bytes; nil where it could not be read.
  package let digest: Digest?

  /// Names a file.
  package init(path: String, digest: Digest?) {
    self.path = path
    self.digest = digest
  }

  /// The stamp as JSON.
  package var json: JSONValue {
    ["path": .string(path), "digest": (digest?.description).map(JSONValue.string)]
  }
}
