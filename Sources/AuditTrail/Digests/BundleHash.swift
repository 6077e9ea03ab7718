import Crypto

/// The digest of the canonical text of a bundle, made file by file as the text would be.
struct BundleHash {
  private var hash = SHA256()
  private var isEmpty = true

  /// Begins the text.
  init() { add(raw: #"{"files":["#) }

  /// Adds the canonical text of one file.
  mutating func add(_ file: String) {
    if !isEmpty { add(raw: ",") }
    isEmpty = false
    add(raw: file)
  }

  /// Ends the text.
  ///
  /// - Parameter schema: the name of the form, which needs no escapes.
  func digest(of schema: String) -> Digest {
    var ended = self
    ended.add(raw: #"],"schema":"\#(schema)"}"#)
    return Digest(hex: Hexadecimal.text(of: ended.hash.finalize()))
  }

  private mutating func add(raw text: String) {
    var text = text
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }
}
