import Ledger

/// A file of bytes set aside from behind the checkpoint: `log.jsonl.torn-<n>`, with a further ending until an
/// entry `recovered` that speaks of it is acknowledged.
struct TornFile: Hashable {
  private static let prefix = LedgerLayout.logName + ".torn-"
  private static let unsaid = ".unsaid"

  /// More broken-off writes than a ledger can have seen.
  static let mostNumbers = 1 << 40

  let number: Int
  let isUnsaid: Bool

  init(number: Int, isUnsaid: Bool) {
    self.number = number
    self.isUnsaid = isUnsaid
  }

  /// Reads the name of a file; nil if it is the name of something else.
  init?(_ name: String) {
    guard name.hasPrefix(Self.prefix) else { return nil }
    isUnsaid = name.hasSuffix(Self.unsaid)
    let digits = name.dropFirst(Self.prefix.count).dropLast(isUnsaid ? Self.unsaid.count : 0)
    guard let number = Int(digits), number > 0, String(number) == digits else { return nil }
    self.number = number
  }

  /// The name under which an entry speaks of it.
  var name: String { Self.prefix + String(number) }

  /// The name that it has on the disk.
  var currentName: String { isUnsaid ? name + Self.unsaid : name }

  /// What an entry says about these bytes.
  func told(_ bytes: [UInt8]) -> TornBytes {
    TornBytes(bytes: bytes.count, movedTo: name, digest: MerkleHash(sha256: bytes))
  }
}
