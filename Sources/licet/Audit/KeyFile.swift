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
    guard let data = FileManager.default.contents(atPath: path) else {
      throw refusal(path, "the key cannot be read")
    }
    do throws(SSHRefusal) {
      return try SSHPrivateKey(parsing: [UInt8](data))
    } catch {
      throw refusal(path, "\(error)")
    }
  }
}
