import Ledger
import TestSupport
import Testing

/// Against the program itself, both ways.
@Suite(
  .enabled(if: SSHKeygen.path != nil, "ssh-keygen is not installed: install openssh-client to run these"))
struct SSHKeygenTests {
  private static let sizes = [0, 1, 63, 64, 65, 10_000]

  @Test(arguments: sizes)
  func whatSSHKeygenSignsHolds(size: Int) throws {
    let keygen = try SSHKeygen()
    defer { keygen.remove() }
    #expect(try keygen.run("-q", "-t", "ed25519", "-N", "", "-C", "a comment", "-f", "key") == 0)
    let message = [UInt8](repeating: 0x61, count: size)
    try keygen.write("message", message)
    #expect(try keygen.run("-q", "-Y", "sign", "-f", "key", "-n", "licet-checkpoint", "message") == 0)

    let key = try SSHPublicKey(parsing: String(decoding: keygen.read("key.pub"), as: UTF8.self))
    let signature = try SSHSignature(parsing: keygen.read("message.sig"))
    try signature.verify(message, by: key.key)
    let privateKey = try SSHPrivateKey(parsing: keygen.read("key"))
    #expect(privateKey.publicKey.line == key.line)
    #expect(try SSHSignature(of: message, by: privateKey.key).text.file == keygen.read("message.sig"))
  }

  @Test(arguments: sizes)
  func sshKeygenVerifiesWhatIsSignedHere(size: Int) throws {
    let keygen = try SSHKeygen()
    defer { keygen.remove() }
    let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: UInt8(size % 251), count: 32)))
    let message = [UInt8](repeating: 0x61, count: size)
    try keygen.write("message", message)
    try keygen.write("allowed", "auditor \(SSHPublicKey(key.publicKey).line)\n".file)
    try keygen.write("signature", SSHSignature(of: message, by: key).text.file)
    #expect(try verify(keygen, "licet-checkpoint", "message") == 0)
    #expect(try verify(keygen, "git", "message") != 0)
    try keygen.write("other", message + [0x61])
    #expect(try verify(keygen, "licet-checkpoint", "other") != 0)
  }

  private func verify(_ keygen: SSHKeygen, _ namespace: String, _ file: String) throws -> Int32 {
    try keygen.run(
      "-Y", "verify", "-f", "allowed", "-I", "auditor", "-n", namespace, "-s", "signature", input: file)
  }
}
