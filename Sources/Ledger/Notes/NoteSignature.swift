import AuditTrail

/// One signature line of a note.
package struct NoteSignature: Sendable, Hashable {
  /// The name of the key.
  package let name: KeyName
  /// Which key of that name.
  package let keyID: KeyID
  /// What the key made of the text of the note.
  package let signature: [UInt8]

  /// Takes the parts of a line.
  package init(name: KeyName, keyID: KeyID, signature: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.signature = signature
  }

  /// Reads a line without its line feed.
  init(line: String, number: Int) throws(NoteRefusal) {
    let parts = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual(Self.dash.utf8),
      let name = KeyName(String(Substring(parts[1])))
    else { throw .signatureLine(number) }
    guard let bytes = Base64.bytes(of: parts[2]) else { throw .base64(line: number) }
    guard bytes.count > 4 else { throw .shortSignature(line: number) }
    self.init(name: name, keyID: KeyID(bytes.prefix(4)), signature: Array(bytes.dropFirst(4)))
  }

  /// The line without its line feed.
  package var line: String { "\(Self.dash) \(name) \(Base64.text(of: keyID.bytes + signature))" }

  private static let dash = "\u{2014}"
}
