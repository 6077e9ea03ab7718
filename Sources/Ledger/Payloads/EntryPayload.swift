/// What an entry tells, by its kind.
package enum EntryPayload: Sendable, Hashable {
  /// The log begins: its name, and the public keys that may sign its checkpoints.
  case opened(origin: String, keys: [String])
  case record(RecordedCase)
  /// Judged again, with the same bytes as the record in an earlier entry.
  case repeated(of: Int)
  case signOff(SignOff)
  case waiver(Waiver)
  /// A legal hold: what belongs to the case is not to be erased.
  case hold(caseID: String, reason: String)
  case release(caseID: String, reason: String)
  /// What a broken-off write had left behind, and where it was set aside.
  case recovered(TornBytes)

  /// The kind that an entry with it has.
  package var kind: EntryKind {
    switch self {
    case .opened: .opened
    case .record: .record
    case .repeated: .repeated
    case .signOff: .signOff
    case .waiver: .waiver
    case .hold: .hold
    case .release: .release
    case .recovered: .recovered
    }
  }

  /// The earlier entry that this one speaks of.
  package var refersTo: Int? {
    switch self {
    case .repeated(let of): of
    case .record(let recorded): recorded.supersedes
    case .signOff(let signOff): signOff.of
    case .waiver(let waiver): waiver.of
    case .opened, .hold, .release, .recovered: nil
    }
  }

  /// The files named by digest.
  package var objects: [ObjectName] {
    guard case .record(let recorded) = self else { return [] }
    return [recorded.caseFile, recorded.rules]
  }
}
