import ArgumentParser
import FoundationEssentials
import Ledger

/// Keys as they lie on the disk.
enum KeyFile {
  /// Why a file holds no key that can be used: a mistake of whoever named it.
  static func refusal(_ path: String, _ reason: String) -> ValidationError {
    ValidationError("`\(path)`: \(reason)")
  }

  static func privateKey(_ path: String) throws -> SSHPrivateKey {
    try read(path) { (bytes) throws(SSHRefusal) in try SSHPrivateKey(parsing: bytes) }
  }

  static func publicKey(_ path: String) throws -> SSHPublicKey {
    try read(path) { (bytes) throws(SSHRefusal) in
      try SSHPublicKey(parsing: String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func read<Key>(_ path: String, _ parse: ([UInt8]) throws(SSHRefusal) -> Key) throws -> Key {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw refusal(path, "the key cannot be read")
    }
    do throws(SSHRefusal) {
      return try parse([UInt8](data))
    } catch {
      throw refusal(path, "\(error)")
    }
  }
}
