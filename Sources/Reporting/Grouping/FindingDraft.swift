import AuditTrail

/// A finding in the making.
struct FindingDraft {
  /// What makes two lines one finding.
  struct Key: Hashable {
    let rule: String
    let jurisdiction: String
    let item: String?
    let level: FindingLevel
    let message: String
  }

  let key: Key
  private let rule: FindingRule
  private let outcome: String
  private let sentence: FindingSentence
  private var lines: [Int]
  private var places: [(place: PlaceRecord, says: String)]
  private let related: [(place: PlaceRecord, says: String)]
  private var known: Set<PlaceRecord>

  init(_ record: Record, _ line: LineRecord, _ determination: DeterminationRecord) {
    let isDamaged = !record.inputErrors.isEmpty
    let judged = FindingLevel(verdict: determination.verdict)
    // What could not be read may be what would have changed it.
    let level = isDamaged && judged > .undetermined ? .undetermined : judged
    let deciding = DecidingRule(determination, level: level)
    sentence = FindingSentence(
      item: line.name, determination: determination, level: level, deciding: deciding, isDamaged: isDamaged)
    let worst = determination.possible.last { $0.outcome == determination.outcome }
    rule =
      deciding.finding.map { FindingRule($0, pack: determination.pack) }
      ?? FindingRule(
        outcome: determination.outcome, says: worst?.says ?? determination.summary, pack: determination.pack)
    outcome = determination.outcome
    key = Key(
      rule: rule.id, jurisdiction: determination.jurisdiction, item: line.name, level: level,
      message: sentence.text)
    let finder = DecidingPlaces(record: record, line: line)
    let place = finder.place(of: deciding.finding)
    let quantity = line.quantity.map { "\(TextReport.grouped($0)) × " } ?? ""
    lines = [line.number]
    places = [(place, "line \(line.number), \(quantity)\(line.name ?? "an item described in the file")")]
    related = finder.others(of: deciding.finding, than: place)
    known = [place]
  }

  /// Another line of which the same is said.
  mutating func add(_ other: FindingDraft) {
    lines += other.lines
    places += other.places.filter { known.insert($0.place).inserted }
  }

  func finding(of record: Record, paths: RelativePaths) -> CheckFinding {
    func shown(_ found: (place: PlaceRecord, says: String)) -> FindingPlace {
      FindingPlace(
        path: paths.relative(found.place.path), line: found.place.line, column: found.place.column,
        says: found.says.visible)
    }
    return CheckFinding(
      level: key.level, rule: rule, jurisdiction: key.jurisdiction, outcome: outcome,
      caseID: record.caseID, item: key.item?.visible, lines: lines, message: key.message,
      margin: sentence.margin, release: sentence.release, places: places.map(shown),
      related: related.map(shown),
      fingerprint: FindingFingerprint.of([
        paths.relative(record.source.path), record.caseID, key.jurisdiction, rule.id, key.level.rawValue,
        outcome, key.item ?? "",
      ]))
  }
}
