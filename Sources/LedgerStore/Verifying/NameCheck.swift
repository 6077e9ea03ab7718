import AuditTrail
import Ledger

/// Counts the commitments in records that nothing opens any more.
struct NameCheck {
  /// The commitments that are opened, by their first eight bytes and in order: a count needs no more of them.
  private let opened: [UInt64]
  /// How many commitments are there without a line that opens them; one for each text of a record.
  private(set) var erased = 0

  init(_ layout: LedgerLayout) throws(SystemFault) {
    var opened: [UInt64] = []
    do throws(SystemFault) {
      let file = try OpenFile(layout.privateObjects.path(of: LedgerLayout.namesName), for: .reading)
      let size = try file.size
      var reader = LineReader(file, from: 0, to: size)
      while let line = try reader.next() {
        guard let json = try? JSONReader.value(of: line.bytes), let name = try? ConcealedName(json) else {
          continue
        }
        opened.append(Self.key(of: name.commitment.digest))
      }
    } catch {
      guard error.isNothingThere else { throw error }
    }
    self.opened = opened.sorted()
  }

  /// Takes the line of a record whose names are concealed.
  mutating func take(_ line: ArraySlice<UInt8>) {
    erased += RecordCommitments(inLine: line).digests.count { !isOpened(Self.key(of: $0)) }
  }

  private func isOpened(_ key: UInt64) -> Bool {
    var range = opened.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if opened[middle] == key { return true }
      range = opened[middle] < key ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  private static func key(of hash: MerkleHash) -> UInt64 {
    hash.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
