/// A text with signatures under it, in the form of C2SP signed-note.
///
/// A note without signatures is read too, since a ledger may be kept without a key; `verified(by:)` refuses it.
package struct Note: Sendable {
  /// What is signed, its last line feed included.
  package let text: String
  /// The signature lines, in their order.
  package let signatures: [NoteSignature]

  /// Takes a text and what was signed of it.
  package init(text: String, signatures: [NoteSignature] = []) throws(NoteRefusal) {
    self.init(unchecked: text, signatures: signatures)
    let read = try Note(parsing: bytes)
    guard read == self else { throw .noFinalNewline }
  }

  init(unchecked text: String, signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note; nothing is passed over.
  package init(parsing bytes: [UInt8]) throws(NoteRefusal) {
    guard bytes.count <= LedgerLimits.noteBytes else { throw .tooLarge(bytes: bytes.count) }
    guard let whole = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let lineFeed = UInt8(ascii: "\n")
    if let offset = bytes.firstIndex(where: { $0 < 0x20 && $0 != lineFeed }) {
      throw .controlCharacter(offset: offset)
    }
    guard bytes.last == lineFeed else { throw .noFinalNewline }
    // The text ends with a line feed, then comes one alone in its line.
    guard
      let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == lineFeed && bytes[$0 - 1] == lineFeed }
      )
    else { throw .noBlankLine }
    let lines = bytes[(blank + 1)...].split(separator: lineFeed)
    guard lines.count <= LedgerLimits.noteSignatures else { throw .tooManySignatures(lines.count) }
    let before = bytes[...blank].count { $0 == lineFeed }
    var signatures: [NoteSignature] = []
    for (index, line) in lines.enumerated() {
      signatures.append(
        try NoteSignature(line: String(decoding: line, as: UTF8.self), number: before + index + 1))
    }
    self.init(unchecked: String(Substring(whole.utf8.prefix(blank))), signatures: signatures)
  }

  /// The note as it is kept in a file.
  package var bytes: [UInt8] {
    Array((text + "\n" + signatures.map { $0.line + "\n" }.joined()).utf8)
  }
}

extension Note: Hashable {
  /// Two notes are one when their bytes are.
  package static func == (left: Note, right: Note) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
