/// Why bytes are not a signed note.
package enum NoteRefusal: Error, Sendable, Hashable {
  /// Longer than is read.
  case tooLarge(bytes: Int)
  /// The bytes are no text.
  case notUTF8
  /// A control character other than the line feed, at this byte.
  case controlCharacter(offset: Int)
  /// The last line is broken off.
  case noFinalNewline
  /// Nothing parts the text from the signatures.
  case noBlankLine
  /// A line behind the text is not `— name base64`.
  case signatureLine(Int)
  /// A signature is not in base64, or not in its one form.
  case base64(line: Int)
  /// A signature has no byte behind the identifier of the key.
  case shortSignature(line: Int)
  /// More signatures than are read.
  case tooManySignatures(Int)
}

extension NoteRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let bytes): "the note has \(bytes) bytes; at most \(LedgerLimits.noteBytes) are read"
    case .notUTF8: "the note is not UTF-8"
    case .controlCharacter(let offset): "byte \(offset) of the note is a control character"
    case .noFinalNewline: "the note does not end with a line feed"
    case .noBlankLine: "no blank line parts the text of the note from its signatures"
    case .signatureLine(let line): "line \(line) of the note is not a dash, a name and a signature"
    case .base64(let line): "the signature in line \(line) of the note is not base64"
    case .shortSignature(let line): "the signature in line \(line) of the note is too short"
    case .tooManySignatures(let count):
      "the note has \(count) signatures; at most \(LedgerLimits.noteSignatures) are read"
    }
  }
}
