import Ledger
import TestSupport
import Testing

struct NoteReadingTests {
  private func reason(_ text: String) -> NoteRefusal? {
    refusal { () throws(NoteRefusal) in try Note(parsing: text.file) }
  }

  @Test func textAndSignaturesAreParted() throws {
    let note = try Note(parsing: GoNote.byBoth.file)
    #expect(note.text == GoNote.text)
    #expect(note.signatures.map(\.name.text) == ["PeterNeumann", "EnochRoot"])
    #expect(note.signatures.map(\.keyID.description) == ["c74f20a3", "af0cfe78"])
  }

  /// The note with which C2SP signed-note begins: its text has a blank line, and letters beyond ASCII.
  @Test func theTextMayHaveBlankLines() throws {
    let text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n"
    let line =
      "\u{2014} quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc="
    let note = try Note(parsing: "\(text)\n\(line)\n".file)
    #expect(note.text == text)
    #expect(note.signatures.map(\.name.text) == ["quasimodo.example/salvatore"])
  }

  @Test(arguments: [
    GoNote.byPeter, GoNote.byBoth, "unsigned\n\n", "a\n\nb\n\n", "\n\n", "t\n\n\u{2014} a AAAAAAAAAA==\n",
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    #expect(try Note(parsing: text.file).bytes == text.file)
  }

  @Test(arguments: [
    ("", NoteRefusal.noFinalNewline), ("text", .noFinalNewline), ("text\n", .noBlankLine),
    ("\n", .noBlankLine),
    ("\n\u{2014} a AAAAAAA=\n", .noBlankLine),
    ("text\n\n\u{2014} a AAAAAAA=", .noFinalNewline),
    ("text\n\u{2014} a AAAAAAA=\n", .noBlankLine),
    ("te\txt\n\n", .controlCharacter(offset: 2)), ("text\r\n\r\n", .controlCharacter(offset: 4)),
    ("te\0xt\n\n", .controlCharacter(offset: 2)),
    ("text\n\nno dash\n", .signatureLine(3)),
    ("text\n\n- a AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014}  AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a  AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a AAAAAAA= \n", .signatureLine(3)),
    (" \u{2014} a AAAAAAA=\n\n \u{2014} a AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a+b AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a\u{A0}b AAAAAAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a AAAAAAA=\nmore\n", .signatureLine(4)),
    ("text\n\n\u{2014} a AAAAAAA\n", .base64(line: 3)), ("text\n\n\u{2014} a AAAA AAA=\n", .signatureLine(3)),
    ("text\n\n\u{2014} a AAAAAAAAAB==\n", .base64(line: 3)),
    ("text\n\n\u{2014} a AAAAAAAAA===\n", .base64(line: 3)),
    ("text\n\n\u{2014} a AAAAAAA==\n", .base64(line: 3)), ("text\n\n\u{2014} a AAAA=AAA\n", .base64(line: 3)),
    ("text\n\n\u{2014} a AAAAAAB=\n", .base64(line: 3)), ("text\n\n\u{2014} a AAAA-AA=\n", .base64(line: 3)),
    ("text\n\n\u{2014} a AAAAAA==\n", .shortSignature(line: 3)),
    ("text\n\n\u{2014} a \n", .shortSignature(line: 3)),
  ])
  func whatIsNoNoteIsRefusedWithTheReason(text: String, expected: NoteRefusal) {
    #expect(reason(text) == expected)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    for bytes: [UInt8] in [[0xFF, 0x0A, 0x0A], [0xC0, 0x80, 0x0A, 0x0A], [0xED, 0xA0, 0x80, 0x0A, 0x0A]] {
      #expect(refusal { () throws(NoteRefusal) in try Note(parsing: bytes) } == .notUTF8)
    }
  }

  @Test func aHundredSignaturesAreReadAndNoMore() throws {
    let line = "\u{2014} a AAAAAAA=\n"
    #expect(try Note(parsing: ("t\n\n" + String(repeating: line, count: 100)).file).signatures.count == 100)
    #expect(reason("t\n\n" + String(repeating: line, count: 101)) == .tooManySignatures(101))
  }

  @Test func aMillionBytesAreReadAndNoMore() throws {
    let limit = LedgerLimits.noteBytes
    #expect(reason(String(repeating: "a", count: limit - 2) + "\n\n") == nil)
    #expect(reason(String(repeating: "a", count: limit - 1) + "\n\n") == .tooLarge(bytes: limit + 1))
  }

  @Test(arguments: ["", "no line feed", "a\u{7}b\n"])
  func aTextThatNoNoteCouldHoldIsRefused(text: String) {
    #expect(throws: NoteRefusal.self) { try Note(text: text) }
  }

  @Test func twoSpellingsOfOneLetterAreTwoNotes() throws {
    #expect(try Note(text: "\u{E9}\n") != Note(text: "e\u{301}\n"))
  }
}
