import Ledger
import TestSupport
import Testing

struct NoteTrustTests {
  private let peter: NoteVerifier
  private let enoch: NoteVerifier

  init() throws {
    peter = try NoteVerifier(parsing: GoNote.peter)
    enoch = try NoteVerifier(parsing: GoNote.enoch)
  }

  private func distrust(_ note: Note, _ verifiers: [NoteVerifier]) -> NoteDistrust? {
    refusal { () throws(NoteDistrust) in try note.verified(by: verifiers) }
  }

  @Test func theSignatureOfTheExampleComesOut() throws {
    let key = try #require(Ed25519PrivateKey(seed: bytes(hex: GoNote.peterSeed)))
    let signer = NoteSigner(name: try #require(KeyName("PeterNeumann")), key: key)
    #expect(signer.verifier.text == GoNote.peter)
    #expect(try signer.sign(GoNote.text).line == GoNote.peterLine)
  }

  @Test func aNoteIsBelievedUnderEachKeyThatSignedIt() throws {
    let note = try Note(parsing: GoNote.byBoth.file)
    #expect(try note.verified(by: [enoch]) == [enoch])
    #expect(try note.verified(by: [enoch, peter]) == [enoch, peter])
  }

  @Test func keysThatDidNotSignAreNotNamed() throws {
    #expect(try Note(parsing: GoNote.byPeter.file).verified(by: [enoch, peter, peter]) == [peter])
  }

  @Test func aNoteWithoutSignatureIsUnsigned() throws {
    #expect(distrust(try Note(text: GoNote.text), [peter]) == .unsigned)
  }

  @Test func aNoteByStrangersOnlyIsNotTrusted() throws {
    let note = try Note(parsing: GoNote.byPeter.file)
    #expect(distrust(note, [enoch]) == .noTrustedSignature)
    #expect(distrust(note, []) == .noTrustedSignature)
  }

  @Test func oneWrongSignatureSpoilsTheOthers() throws {
    let line = GoNote.enochLine.replacing("rwz+eBzm", with: "rwz+eBzn")
    let note = try Note(parsing: (GoNote.byPeter + line + "\n").file)
    #expect(distrust(note, [peter, enoch]) == .invalidSignature(enoch.name))
    #expect(try note.verified(by: [peter]) == [peter])
  }

  @Test func aSecondWrongSignatureOfTheSameKeySpoilsTheFirst() throws {
    let line = GoNote.peterLine.replacing("x08go/ZJ", with: "x08go/ZK")
    let note = try Note(parsing: (GoNote.byPeter + line + "\n").file)
    #expect(distrust(note, [peter]) == .invalidSignature(peter.name))
  }

  @Test func aSignatureUnderAnotherNameIsAStrangers() throws {
    let note = try Note(parsing: GoNote.byPeter.replacing("\u{2014} Peter", with: "\u{2014} Petra").file)
    #expect(distrust(note, [peter]) == .noTrustedSignature)
  }

  @Test func noBitOfASmallNoteCanBeFlipped() throws {
    let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 3, count: 32)))
    let signer = NoteSigner(name: try #require(KeyName("é.example")), key: key)
    let note = try Note(text: "two\n\nlines é\n", signatures: [signer.sign("two\n\nlines é\n")])
    #expect(try note.verified(by: [signer.verifier]) == [signer.verifier])
    for flipped in note.bytes.flips {
      guard let read = try? Note(parsing: flipped) else { continue }
      #expect(distrust(read, [signer.verifier]) != nil)
    }
  }

  @Test func noBytesCanBeCutOffOrDoubled() throws {
    let bytes = GoNote.byPeter.file
    for place in bytes.indices {
      for spoilt in [Array(bytes[..<place]), Array(bytes[...place] + bytes[place...])] {
        guard let read = try? Note(parsing: spoilt) else { continue }
        #expect(distrust(read, [peter]) != nil)
      }
    }
  }
}
