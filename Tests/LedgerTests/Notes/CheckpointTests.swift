import Ledger
import TestSupport
import Testing

struct CheckpointTests {
  private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
  /// The text of the checkpoint with which C2SP tlog-checkpoint begins.
  private static let example = "example.com/behind-the-sofa\n20852163\n\(root)\n"

  private func reason(_ text: String) -> CheckpointRefusal? {
    refusal { () throws(CheckpointRefusal) in try Checkpoint(parsing: text) }
  }

  @Test func theExampleOfTheSpecificationIsRead() throws {
    let checkpoint = try Checkpoint(parsing: Self.example)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.root.base64 == Self.root)
    #expect(checkpoint.extensions == [])
  }

  @Test(arguments: [
    example, example + "extension\n", example + " spaces are kept \nand é\n", "o\n0\n\(root)\n",
    "o\n9007199254740991\n\(root)\n",
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    #expect(try Checkpoint(parsing: text).text.file == text.file)
  }

  @Test(arguments: [
    ("", CheckpointRefusal.lines), ("o\n1\n", .lines), ("o\n1\n\(root)", .lines), ("\n", .lines),
    ("\n1\n\(root)\n", .line(1)), ("o\n1\n\(root)\n\n", .line(4)), ("o\n1\n\(root)\na\n\nb\n", .line(5)),
    ("o\tp\n1\n\(root)\n", .line(1)),
    ("o\n01\n\(root)\n", .size), ("o\n00\n\(root)\n", .size), ("o\n\n\(root)\n", .size),
    ("o\n-1\n\(root)\n", .size),
    ("o\n+1\n\(root)\n", .size), ("o\n1 \n\(root)\n", .size), ("o\n1.0\n\(root)\n", .size),
    ("o\n1_0\n\(root)\n", .size), ("o\n0x1\n\(root)\n", .size), ("o\n١\n\(root)\n", .size),
    ("o\n9007199254740992\n\(root)\n", .sizeTooLarge), ("o\n18446744073709551616\n\(root)\n", .sizeTooLarge),
    ("o\n1\n\(root.dropLast())\n", .root), ("o\n1\n\n", .root), ("o\n1\nAAAA\n", .root),
    ("o\n1\n\(root.replacing("q2I=", with: "q2J="))\n", .root), ("o\n1\n \(root)\n", .root),
  ])
  func whatIsNoCheckpointIsRefusedWithTheReason(text: String, expected: CheckpointRefusal) {
    #expect(reason(text) == expected)
  }

  @Test func aSignedCheckpointIsReadBackFromItsNote() throws {
    let checkpoint = try Checkpoint(parsing: Self.example)
    let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 5, count: 32)))
    let signer = NoteSigner(name: try #require(KeyName("example.com/behind-the-sofa")), key: key)
    let note = try Note(parsing: checkpoint.signed(by: [signer]).bytes)
    #expect(try note.verified(by: [signer.verifier]) == [signer.verifier])
    #expect(try Checkpoint(parsing: note.text) == checkpoint)
  }

  @Test func withoutAKeyTheNoteEndsWithItsBlankLine() throws {
    let note = try Checkpoint(parsing: Self.example).signed(by: [])
    #expect(note.bytes == (Self.example + "\n").file)
    #expect(try Note(parsing: note.bytes) == note)
  }

  @Test(arguments: [("", 1), ("a\nb", 1), ("o", -1), ("o", 9_007_199_254_740_992)])
  func aCheckpointThatCouldNotBeReadIsNotMade(origin: String, size: Int) {
    #expect(throws: CheckpointRefusal.self) {
      try Checkpoint(origin: origin, size: size, root: MerkleTree.emptyRoot)
    }
  }
}
