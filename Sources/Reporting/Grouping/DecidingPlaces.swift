import AuditTrail

/// Where in the case file the facts stand that decided.
struct DecidingPlaces {
  /// Facts elsewhere that are shown.
  private static let shown = 5

  let record: Record
  let line: LineRecord
  /// The prefix of the paths of the line: "item" or, where the case has several, "items[3]".
  private let item: String

  init(record: Record, line: LineRecord) {
    self.record = record
    self.line = line
    let several = record.stated.contains { $0.path.hasPrefix("items[") } || record.lines.count > 1
    item = several ? "items[\(line.number)]" : "item"
  }

  /// The place of the fact that decided; without one, that of the item, or the start of the file.
  ///
  /// A fact of the item goes before others the rule reads too: it is what differs from line to line.
  func place(of finding: FindingRecord?) -> PlaceRecord {
    let conditions = finding?.because ?? []
    let readings = conditions.flatMap(\.facts).flatMap(\.all)
    if let unknown = conditions.flatMap(\.unknown).first, finding?.truth == "unknown" {
      return stated(unknown) ?? itself
    }
    if let own = readings.first(where: { isOfItem($0.path) && isInCase($0.place) && $0.place != line.place })
    {
      return own.place ?? itself
    }
    if readings.contains(where: { isOfItem($0.path) }) { return itself }
    return readings.first { isInCase($0.place) }?.place ?? itself
  }

  /// The other facts of the case that a rule read, each with what it is.
  func others(of finding: FindingRecord?, than place: PlaceRecord) -> [(place: PlaceRecord, says: String)] {
    var known: Set<PlaceRecord> = [place]
    var others: [(place: PlaceRecord, says: String)] = []
    for reading in (finding?.because ?? []).flatMap(\.facts).flatMap(\.all) where !isOfItem(reading.path) {
      guard let place = reading.place, isInCase(place), known.insert(place).inserted else { continue }
      others.append((place, "\(reading.path) is \(reading.value)"))
    }
    return Array(others.prefix(Self.shown))
  }

  /// The text that names the chip, else the item.
  private var itself: PlaceRecord {
    stated("\(item).chip") ?? line.place ?? PlaceRecord(path: record.source.path, line: 1, column: 1)
  }

  private func stated(_ path: String) -> PlaceRecord? { record.stated.first { $0.path == path }?.place }

  private func isInCase(_ place: PlaceRecord?) -> Bool { place?.path == record.source.path }

  private func isOfItem(_ path: String) -> Bool { path.hasPrefix("item.") || path.hasPrefix("\(item).") }
}

extension ReadingRecord {
  /// The fact and all it was computed from.
  fileprivate var all: [ReadingRecord] { [self] + derivedFrom.flatMap(\.all) }
}
