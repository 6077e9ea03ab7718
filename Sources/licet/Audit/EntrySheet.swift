import AuditTrail
import Ledger

/// An entry as people read it.
struct EntrySheet {
  private let entry: Entry
  private let json: JSONValue

  /// - Parameter json: the entry, with names revealed where that was asked for.
  init(_ entry: Entry, _ json: JSONValue) {
    self.entry = entry
    self.json = json
  }

  /// Index, time, writer, kind, case, and what it says.
  var row: [String] {
    ["\(entry.index)", "\(entry.seal.at)", entry.seal.by, entry.payload.kind.rawValue, caseID, what]
  }

  var text: String {
    var lines = [
      "entry \(entry.index)  \(entry.payload.kind.rawValue)  \(entry.seal.at)  by \(entry.seal.by)"
    ]
    let context = entry.seal.context
    for (name, value) in [
      ("repository", context.repository), ("commit", context.commit), ("job", context.job),
    ] {
      if let value { lines.append("  \(name)  \(value)") }
    }
    if let previous = entry.previous { lines.append("  previous  \(previous.hex)") }
    if !caseID.isEmpty { lines.append("  case  \(caseID)") }
    lines.append("  \(what)")
    if case .record(let recorded) = entry.payload {
      lines += [
        "  digest  \(RecordGlance(record: recorded.record).digest)",
        "  judged from  case file \(recorded.caseFile), rules \(recorded.rules)",
        "  the whole record: --format json",
      ]
    }
    // What somebody wrote cannot make lines of its own.
    return lines.map { $0.printable + "\n" }.joined()
  }

  private var caseID: String {
    switch entry.payload {
    case .record: RecordGlance(record: json["record"] ?? .null).caseID
    case .hold(let caseID, _), .release(let caseID, _): caseID
    case .opened, .repeated, .signOff, .waiver, .recovered: ""
    }
  }

  private var what: String {
    switch entry.payload {
    case .opened(let origin, let keys):
      return
        "the log \(origin), \(keys.isEmpty ? "without keys" : "with \(keys.count) key\(keys.count == 1 ? "" : "s")")"
    case .record(let recorded):
      let glance = RecordGlance(record: json["record"] ?? .null)
      let superseded = recorded.supersedes.map { "; takes the place of entry \($0)" } ?? ""
      let choices = glance.choices.isEmpty ? "" : " (chosen: \(glance.choices))"
      return
        "\(glance.verdict.uppercased()) as of \(glance.asOf)\(choices): "
        + "\(glance.outcomes.joined(separator: ", "))\(superseded)"
    case .repeated(let of): return "judged again, the same bytes as entry \(of)"
    case .signOff(let signOff):
      return "entry \(signOff.of) \(signOff.decision.rawValue) as \(signOff.role): \(signOff.reason)"
    case .waiver(let waiver):
      return
        "entry \(waiver.of) waived through \(waiver.expires) under \(waiver.authorization), approved by "
        + "\(waiver.approver): \(waiver.reason)"
    case .hold(_, let reason): return "held: \(reason)"
    case .release(_, let reason): return "released: \(reason)"
    case .recovered(let torn): return "\(torn.bytes) bytes of a broken-off write moved to \(torn.movedTo)"
    }
  }
}
