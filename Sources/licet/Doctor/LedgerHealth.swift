import ArgumentParser
import FoundationEssentials
import Ledger
import LedgerStore
import Settings

/// The ledger that the settings name, and the key that signs it.
struct LedgerHealth {
  let lines: [HealthLine]

  init(_ settings: Settings) {
    let key = (ProcessInfo.processInfo.environment["LICET_LEDGER_KEY"] ?? "")
    let ledger = settings.text(.ledger)
    lines = [ledger.map(Self.ledger), Self.key(key, isNeeded: ledger != nil)].compactMap { $0 }
  }

  /// Whether it opens and its checkpoint can be read; what stands behind that is the matter of `licet audit verify`.
  private static func ledger(_ path: String) -> HealthLine {
    guard Disk.exists("\(path)/checkpoint") else {
      return .look(
        "ledger", "`\(path)`: there is none yet", "the first `licet check` begins it; or `licet audit init`")
    }
    do throws(LedgerFault) {
      let checkpoint = try LedgerStore(opening: path).checkpoint().checkpoint
      return .ok("ledger", "`\(path)`: \(checkpoint.origin), \(checkpoint.size) entries")
    } catch {
      return .broken("ledger", "\(error)", "see `licet audit verify \(path)`", status: error.status)
    }
  }

  private static func key(_ path: String, isNeeded: Bool) -> HealthLine? {
    guard !path.isEmpty else {
      return isNeeded
        ? .look("key", "LICET_LEDGER_KEY is not set", "without a key nothing signs the checkpoint") : nil
    }
    do {
      _ = try KeyFile.privateKey(path)
      return .ok("key", "`\(path)`")
    } catch {
      return .broken("key", "\(error)", "name an ed25519 key without passphrase in LICET_LEDGER_KEY")
    }
  }
}
