/// Why bytes are not an SSH key or signature that is used here.
package enum SSHRefusal: Error, Sendable, Hashable {
  /// Larger than any such file.
  case tooLarge(bytes: Int)
  /// The file does not begin with this line and end with its counterpart.
  case notArmored(String)
  /// What should be base64 is not.
  case base64
  /// The parts inside do not follow each other as they should.
  case malformed
  /// The line is not `ssh-ed25519`, a key and a comment.
  case notAKeyLine
  /// The private key can be used with its passphrase only.
  case encrypted
  /// The key is of another kind than Ed25519.
  case otherKind(String)
  /// The file holds more than one key, or none.
  case keyCount(Int)
  /// The private key does not belong to the public key beside it.
  case otherPublicKey
  /// The public key is weak, or its form is wrong.
  case key(PublicKeyRefusal)
  /// The signature is of a later version of the form.
  case version(Int)
  /// The signature is over another hash than SHA-256 or SHA-512.
  case otherHash(String)
}

extension SSHRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let bytes): "the file has \(bytes) bytes; at most \(LedgerLimits.sshBytes) are read"
    case .notArmored(let begin): "the file does not begin with `\(begin)`, or is broken off"
    case .base64: "the file is not base64 between its first and its last line"
    case .malformed: "the parts of the key or signature do not follow each other as OpenSSH writes them"
    case .notAKeyLine: "a public key is one line: `ssh-ed25519`, the key, a comment"
    case .encrypted:
      "the key is protected by a passphrase; take a key without one, or one made so by "
        + "`ssh-keygen -p -N '' -f COPY-OF-THE-KEY`"
    case .otherKind(let kind):
      "the key is of kind `\(kind)`; only Ed25519 is used: make one by `ssh-keygen -t ed25519 -N '' -f FILE`"
    case .keyCount(let count): "the file holds \(count) keys, not one"
    case .otherPublicKey: "the private key does not belong to the public key in the same file"
    case .key(let refusal): "\(refusal)"
    case .version(let version): "the signature is of version \(version); only version 1 is known"
    case .otherHash(let name): "the signature is over the hash `\(name)`; only sha256 and sha512 are known"
    }
  }
}
