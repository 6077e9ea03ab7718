import Ledger
import TestSupport
import Testing

struct SSHSignatureTests {
  private let key: Ed25519PrivateKey
  private let message = SSHFixture.message.file

  init() throws { key = try SSHPrivateKey(parsing: SSHFixture.privateKey.file).key }

  private func distrust(_ signature: SSHSignature, _ message: [UInt8], _ namespace: String) -> SSHDistrust? {
    refusal { () throws(SSHDistrust) in
      try signature.verify(message, by: key.publicKey, namespace: namespace)
    }
  }

  /// Ed25519 gives one signature for one message, so the files must be the same.
  @Test func theFileIsThatOfSSHKeygen() throws {
    #expect(try SSHSignature(of: message, by: key).text == SSHFixture.signature)
  }

  @Test(arguments: [SSHFixture.signature, SSHFixture.signatureOverSHA256])
  func aFileOfSSHKeygenHoldsAndIsWrittenAgain(text: String) throws {
    let signature = try SSHSignature(parsing: text.file)
    try signature.verify(message, by: key.publicKey)
    #expect(signature.text == text)
    #expect(signature.namespace == "licet-checkpoint")
    #expect(signature.key == key.publicKey)
  }

  @Test func anotherMessageIsRefused() throws {
    let signature = try SSHSignature(parsing: SSHFixture.signature.file)
    for flipped in message.flips.prefix(64) + [[], message + [0x0A]] {
      #expect(distrust(signature, flipped, "licet-checkpoint") == .invalidSignature)
    }
  }

  @Test func aSignatureForAnotherPurposeIsRefused() throws {
    let signature = try SSHSignature(of: message, by: key, namespace: "git")
    #expect(distrust(signature, message, "licet-checkpoint") == .otherNamespace("git"))
    #expect(distrust(signature, message, "git") == nil)
  }

  @Test func aSignatureByAnotherKeyIsRefused() throws {
    let other = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 1, count: 32)))
    let signature = try SSHSignature(of: message, by: other)
    #expect(
      distrust(signature, message, "licet-checkpoint") == .otherKey(SSHPublicKey(other.publicKey).fingerprint)
    )
  }

  @Test func noBitOfTheFileCanBeFlipped() throws {
    let accepted = SSHFixture.signature.file.flips.filter { flipped in
      guard let signature = try? SSHSignature(parsing: flipped) else { return false }
      return distrust(signature, message, "licet-checkpoint") == nil
    }
    // Where the lines break is not part of the signature, and a carriage return before a line feed is passed over.
    let letters = SSHFixture.signature.file.filter { $0 != UInt8(ascii: "\n") }
    for text in accepted {
      #expect(text.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } == letters)
    }
  }

  @Test(arguments: ["", "-----BEGIN SSH SIGNATURE-----\n", SSHFixture.privateKey, SSHFixture.publicKey])
  func anotherFileIsNoSignature(text: String) {
    #expect(
      refusal { () throws(SSHRefusal) in try SSHSignature(parsing: text.file) }
        == .notArmored("-----BEGIN SSH SIGNATURE-----"))
  }

  @Test func aFileLargerThanAnySignatureIsRefused() {
    let text = String(repeating: "A", count: LedgerLimits.sshBytes + 1)
    #expect(
      refusal { () throws(SSHRefusal) in try SSHSignature(parsing: text.file) }
        == .tooLarge(bytes: LedgerLimits.sshBytes + 1))
  }
}
