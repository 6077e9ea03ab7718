/// The facts a determination rests on, each once and in the order in which they are read: conditions name them.
struct FactTable {
  private var names: [ReadingRecord: String] = [:]
  private var readings: [ReadingRecord] = []
  /// How many readings a path has.
  private var counts: [String: Int] = [:]

  init(_ determination: DeterminationRecord) {
    for finding in determination.findings + determination.considered {
      for reading in finding.because.flatMap(\.facts) { add(reading) }
    }
  }

  /// The names of facts: their paths, and `path#2` where a path is read with another value or from elsewhere.
  func names(of facts: [ReadingRecord]) -> JSONValue { .strings(facts.map { names[$0] ?? $0.path }) }

  var json: JSONValue {
    .array(
      readings.map { reading in
        let name = names[reading] ?? reading.path
        return reading.json(
          name: name == reading.path ? nil : name, derivedFrom: names(of: reading.derivedFrom))
      })
  }

  private mutating func add(_ reading: ReadingRecord) {
    guard names[reading] == nil else { return }
    let count = (counts[reading.path] ?? 0) + 1
    counts[reading.path] = count
    names[reading] = count == 1 ? reading.path : "\(reading.path)#\(count)"
    readings.append(reading)
    for source in reading.derivedFrom { add(source) }
  }
}
