import Ledger

/// The standing of each record of which later entries say something.
package struct RecordStandings: Sendable, Hashable {
  private var standings: [Int: RecordStanding] = [:]
  /// The records that entries repeat: what is said of such an entry is said of its record.
  private var repeated: [Int: Int] = [:]

  init() {}

  /// How a record stands.
  package subscript(record: Int) -> RecordStanding { standings[record] ?? RecordStanding() }

  /// Takes an entry; entries come in their order.
  mutating func take(_ entry: Entry) {
    switch entry.payload {
    case .record(let recorded):
      if let other = recorded.supersedes { standings[other, default: .init()].supersededBy = entry.index }
    case .repeated(let of): repeated[entry.index] = of
    case .waiver(let waiver):
      standings[repeated[waiver.of] ?? waiver.of, default: .init()].waivers.append(
        .init(entry: entry.index, expires: waiver.expires))
    case .opened, .signOff, .hold, .release, .recovered: break
    }
  }
}
