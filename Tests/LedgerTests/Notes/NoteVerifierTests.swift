import Ledger
import TestSupport
import Testing

struct NoteVerifierTests {
  private func reason(_ text: String) -> NoteVerifierRefusal? {
    refusal { () throws(NoteVerifierRefusal) in try NoteVerifier(parsing: text) }
  }

  /// The key of Go's checksum database, whose base64 has a `+` in it, and those of Go's example.
  @Test(arguments: [
    "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", GoNote.peter, GoNote.enoch,
  ])
  func knownKeysAreReadAndWrittenAgain(text: String) throws {
    #expect(try NoteVerifier(parsing: text).text == text)
  }

  /// The last of these names the kind 0x65, with the identifier that belongs to it, in Go's own tests.
  @Test(arguments: [
    ("", NoteVerifierRefusal.notThreeParts), ("PeterNeumann", .notThreeParts),
    ("PeterNeumann+c74f20a3", .notThreeParts),
    ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .name),
    ("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .name),
    ("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyID),
    ("PeterNeumann+c74f20a+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyID),
    ("PeterNeumann+c74f20a3+!!!!", .base64), ("PeterNeumann+c74f20a3+", .base64),
    ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n", .base64),
    ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q=", .key(.length(31))),
    ("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .kind(0x65)),
  ])
  func whatIsNoKeyIsRefusedWithTheReason(text: String, expected: NoteVerifierRefusal) {
    #expect(reason(text) == expected)
  }

  @Test func anIdentifierOfAnotherKeyIsRefused() throws {
    let keyID = try NoteVerifier(parsing: GoNote.peter).keyID
    #expect(reason(GoNote.peter.replacing("c74f20a3", with: "c74f20a4")) == .otherKeyID(keyID))
  }

  @Test func noCharacterOfAKeyCanBeChanged() {
    for flipped in GoNote.peter.file.flips {
      guard let text = String(validating: flipped, as: UTF8.self) else { continue }
      #expect(reason(text) != nil, "\(text)")
    }
  }

  /// The neutral point, with the identifier that Python's hashlib gives it under this name.
  @Test func aWeakKeyIsRefused() {
    let text = "weak.example+6ee080f1+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    #expect(reason(text) == .key(.smallOrder))
  }

  @Test func namesAreComparedByTheirBytes() throws {
    #expect(try #require(KeyName("\u{E9}")) != #require(KeyName("e\u{301}")))
  }

  @Test(arguments: ["", " ", "a b", "a+b", "a\u{2003}b", "a\nb", "a\u{1}b", "a\u{85}b"])
  func aNameHasNoWhiteSpaceAndNoPlus(text: String) {
    #expect(KeyName(text) == nil)
  }
}
