import Ledger

/// Goes through the entries of a log and finds what does not follow from those before.
struct EntryCheck {
  private var objects: ObjectCheck
  /// The kinds of the entries so far, a byte each.
  private var kinds: [EntryKind?] = []
  private var expectedIndex = 0
  private var last: Timestamp?
  private(set) var problems = ProblemList()
  /// What the first entry says.
  private(set) var opened: (origin: String, keys: [NoteVerifier])?
  private(set) var counts: [EntryKind: Int] = [:]
  /// The latest time that an entry states.
  private(set) var latest: Timestamp?
  /// Entries that state an earlier time than the one before, the first of them.
  private(set) var clockSteps: [Int] = []

  init(_ layout: LedgerLayout) { objects = ObjectCheck(layout) }

  var erased: Int { objects.erased }

  /// - Parameter previous: the leaf hash of the line before.
  mutating func take(_ line: LogLine, after previous: MerkleHash?) throws(SystemFault) {
    let number = kinds.count
    let entry: Entry
    do throws(LineFault) {
      entry = try Entry(outline: line.bytes)
    } catch {
      problems.add(.notEntry(error), entry: number, offset: line.offset)
      kinds.append(nil)
      expectedIndex += 1
      return
    }
    var found: [LedgerProblem.Kind] = []
    // After one that is missing or doubled the count goes on from what is stated, so that it is said once.
    if entry.index != expectedIndex { found.append(.wrongIndex(stated: entry.index)) }
    expectedIndex = entry.index + 1
    if entry.previous != previous { found.append(.wrongPrevious) }
    if (entry.payload.kind == .opened) != (number == 0) { found.append(.openedElsewhere) }
    if let other = wrongReference(of: entry.payload) { found.append(.wrongReference(to: other)) }
    if case .record(let recorded) = entry.payload, let fault = RecordFault(of: recorded, inLine: line.bytes) {
      found.append(.recordDiffers(fault))
    }
    found += try take(entry.payload, number)
    for kind in found { problems.add(kind, entry: number, offset: line.offset) }
    kinds.append(entry.payload.kind)
    counts[entry.payload.kind, default: 0] += 1
    take(entry.seal.at, number)
  }

  private func wrongReference(of payload: EntryPayload) -> Int? {
    guard let other = payload.refersTo else { return nil }
    // What is signed off or waived is a judgement, and only a record itself can be repeated or superseded.
    let allowed: [EntryKind] =
      switch payload {
      case .signOff, .waiver: [.record, .repeated]
      case .record, .repeated, .opened, .hold, .release, .recovered: [.record]
      }
    guard kinds.indices.contains(other) else { return other }
    // A line that is not read is reported as such.
    guard let kind = kinds[other] else { return nil }
    return allowed.contains(kind) ? nil : other
  }

  private mutating func take(
    _ payload: EntryPayload, _ number: Int
  ) throws(SystemFault) -> [LedgerProblem.Kind] {
    var found: [LedgerProblem.Kind] = []
    for name in payload.objects {
      if let problem = try objects.problem(name) { found.append(problem) }
    }
    if case .recovered(let torn) = payload, let problem = try objects.problem(torn) { found.append(problem) }
    if case .opened(let origin, let keys) = payload, number == 0 {
      var verifiers: [NoteVerifier] = []
      for key in keys {
        do throws(NoteVerifierRefusal) {
          verifiers.append(try NoteVerifier(parsing: key))
        } catch {
          found.append(.keyNotRead(error))
        }
      }
      opened = (origin, verifiers)
    }
    return found
  }

  private mutating func take(_ time: Timestamp, _ number: Int) {
    if let last, time < last, clockSteps.count < ProblemList.limit { clockSteps.append(number) }
    last = time
    latest = max(latest ?? time, time)
  }
}
