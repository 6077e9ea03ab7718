import Foundation
import Testing

@testable import LedgerStore

/// A folder that goes with the value, and what tests do to the files in it.
final class Scratch {
  let path: String

  init() throws {
    // Where syncs cost nothing, if there is such a place: these tests make thousands.
    let memory = "/dev/shm"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = "\(place)/ledger-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the ledger of the test lies.
  var ledger: String { "\(path)/ledger" }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(ledger)/\(name)")))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: "\(ledger)/\(name)"))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(ledger)/\(name)") }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(ledger)/\(name)") }

  /// The names in a folder of the ledger, sorted.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(ledger)/\(folder)").sorted()
  }

  /// The ledger as it is, to be gone back to.
  func copy(to other: Scratch) throws {
    try? FileManager.default.removeItem(atPath: other.ledger)
    try FileManager.default.copyItem(atPath: ledger, toPath: other.ledger)
  }

  func open() throws -> LedgerStore { try LedgerStore(opening: ledger) }
}
