import Foundation
import Ledger
import LedgerStore

/// A folder with a ledger that goes with the value.
final class Scratch {
  private let folder: URL

  init() throws {
    // Where syncs cost nothing, if there is such a place.
    let memory = "/dev/shm"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    folder = URL(filePath: "\(place)/search-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var ledger: String { folder.appending(path: "ledger").path }

  func url(_ name: String) -> URL { URL(filePath: "\(ledger)/\(name)") }

  func read(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(name))) }

  func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: url(name)) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  func open() throws -> LedgerStore { try LedgerStore(opening: ledger) }

  /// A ledger with these entries behind the one that opens it.
  @discardableResult
  func create(_ drafts: [EntryDraft] = []) throws -> LedgerStore {
    let store = try LedgerStore(creating: ledger, origin: "example.org/log", seal: Samples.seal)
    if !drafts.isEmpty { _ = try store.append(drafts) }
    return store
  }
}
