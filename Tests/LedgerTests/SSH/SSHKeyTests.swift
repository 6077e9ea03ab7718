import Ledger
import TestSupport
import Testing

struct SSHKeyTests {
  private func reason(privateKey text: String) -> SSHRefusal? {
    refusal { () throws(SSHRefusal) in try SSHPrivateKey(parsing: text.file) }
  }

  private func reason(publicKey line: String) -> SSHRefusal? {
    refusal { () throws(SSHRefusal) in try SSHPublicKey(parsing: line) }
  }

  @Test func aPairOfFilesIsOneKey() throws {
    let privateKey = try SSHPrivateKey(parsing: SSHFixture.privateKey.file)
    let publicKey = try SSHPublicKey(parsing: SSHFixture.publicKey)
    #expect(privateKey.key.publicKey == publicKey.key)
    #expect(privateKey.comment == "auditor@example.com")
    #expect(publicKey.comment == "auditor@example.com")
    #expect(privateKey.publicKey.line + "\n" == SSHFixture.publicKey)
  }

  @Test func theFingerprintIsThatOfSSHKeygen() throws {
    #expect(try SSHPublicKey(parsing: SSHFixture.publicKey).fingerprint == SSHFixture.fingerprint)
  }

  @Test func theKeySignsNotes() throws {
    let key = try SSHPrivateKey(parsing: SSHFixture.privateKey.file).key
    let signer = NoteSigner(name: try #require(KeyName("example.com/ledger")), key: key)
    let note = try Checkpoint(parsing: SSHFixture.message).signed(by: [signer])
    #expect(try note.verified(by: [signer.verifier]) == [signer.verifier])
  }

  @Test func lineEndsOfOtherSystemsAreRead() throws {
    let text = SSHFixture.privateKey.replacing("\n", with: "\r\n")
    #expect(try SSHPrivateKey(parsing: text.file).publicKey.line + "\n" == SSHFixture.publicKey)
    #expect(
      try SSHPublicKey(parsing: SSHFixture.publicKey.replacing("\n", with: "\r\n")).comment
        == "auditor@example.com")
  }

  @Test func aCommentMayHaveSpacesOrBeAbsent() throws {
    let parts = SSHFixture.publicKey.split(separator: " ")
    #expect(try SSHPublicKey(parsing: "\(parts[0]) \(parts[1])").comment == "")
    #expect(try SSHPublicKey(parsing: "\(parts[0]) \(parts[1]) two words").comment == "two words")
  }

  @Test func aKeyWithAPassphraseIsRefusedWithWhatToDo() {
    #expect(reason(privateKey: SSHFixture.encryptedKey) == .encrypted)
    #expect(SSHRefusal.encrypted.description.contains("ssh-keygen -p"))
  }

  @Test func aKeyOfAnotherKindIsRefusedWithWhatToDo() {
    #expect(reason(privateKey: SSHFixture.ecdsaKey) == .otherKind("ecdsa-sha2-nistp256"))
    #expect(reason(publicKey: SSHFixture.ecdsaPublicKey) == .otherKind("ecdsa-sha2-nistp256"))
    #expect(SSHRefusal.otherKind("x").description.contains("ssh-keygen -t ed25519"))
  }

  @Test func aPublicKeyIsNoPrivateKey() {
    let begin = "-----BEGIN OPENSSH PRIVATE KEY-----"
    #expect(reason(privateKey: SSHFixture.publicKey) == .notArmored(begin))
    #expect(reason(privateKey: "") == .notArmored(begin))
    #expect(reason(privateKey: SSHFixture.signature) == .notArmored(begin))
  }

  @Test(arguments: ["", "ssh-ed25519", "\n", "ssh-ed25519 AAAA\nssh-ed25519 AAAA"])
  func whatIsNoKeyLineIsRefused(line: String) {
    #expect(reason(publicKey: line) == .notAKeyLine)
  }

  @Test func optionsBeforeTheKeyAreNoKind() {
    #expect(reason(publicKey: "no-pty \(SSHFixture.publicKey)") == .otherKind("no-pty"))
  }

  @Test(arguments: [
    ("ssh-ed25519 !!!! c", SSHRefusal.base64), ("ssh-ed25519  AAAA", .malformed),
    ("ssh-ed25519 AAAA", .malformed),
  ])
  func aBrokenKeyIsRefused(line: String, expected: SSHRefusal) {
    #expect(reason(publicKey: line) == expected)
  }

  /// The key of the fixture and a zero byte behind it, made with Python's base64.
  @Test func nothingStandsBehindTheKey() {
    let line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiMJjEoBEyuGnjjrmmcVwtLnVZJl2lCjIvFl3ajXT6yAA=="
    #expect(reason(publicKey: line) == .malformed)
  }

  /// The neutral point in the form of a key line, made with Python's base64.
  @Test func aWeakKeyIsRefused() {
    let line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    #expect(reason(publicKey: line) == .key(.smallOrder))
  }

  /// All but the comment is bound: lengths, the public key in each of its three places, the seed, the padding.
  @Test func noBitOfAPrivateKeyCanBeFlippedButInItsComment() throws {
    let key = try SSHPrivateKey(parsing: SSHFixture.privateKey.file)
    let accepted = SSHFixture.privateKey.file.flips.compactMap { try? SSHPrivateKey(parsing: $0) }
    #expect(accepted.count > 50)
    #expect(accepted.filter { $0.comment.file == key.comment.file }.isEmpty)
    #expect(accepted.filter { $0.publicKey.key != key.publicKey.key }.isEmpty)
  }

  @Test func noPartOfThePrivateKeyCanBeLeftOut() throws {
    let lines = SSHFixture.privateKey.split(separator: "\n")
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      #expect(reason(privateKey: fewer.joined(separator: "\n") + "\n") != nil, "line \(index)")
    }
  }
}
