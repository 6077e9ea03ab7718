import AuditTrail
import Ledger
import LedgerStore

/// What a verification says, for people and for programs.
struct AuditFindings {
  let isSound: Bool
  /// What was found, a name and a value each, in the order shown.
  private let facts: [(name: String, value: String)]
  private let problems: [LedgerProblem]
  private let omitted: Int

  init(_ found: LedgerVerification) {
    isSound = found.isSound
    problems = found.problems
    omitted = found.omitted
    var facts: [(String, String)] = []
    if let checkpoint = found.checkpoint { facts.append(("log", checkpoint.origin)) }
    facts += [
      ("entries", "\(found.size), \(found.bytes) bytes"),
      (
        "kinds",
        EntryKind.allCases.compactMap { kind in found.counts[kind].map { "\($0) \(kind.rawValue)" } }
          .joined(separator: ", ")
      ),
      ("root", found.root.base64),
      ("signature", found.signature.description),
    ]
    if let latest = found.latest { facts.append(("latest entry", "\(latest)")) }
    if let remembrance = found.remembrance {
      facts.append(("against the known checkpoint", remembrance.rawValue))
    }
    if found.erased > 0 { facts.append(("concealed files erased", "\(found.erased)")) }
    if !found.clockSteps.isEmpty {
      facts.append(
        (
          "entries with an earlier time than the one before",
          found.clockSteps.map(String.init).joined(separator: ", ")
        ))
    }
    if !found.isIndexFit { facts.append(("index", "does not fit the log; the next writer makes it anew")) }
    self.facts = facts
  }

  init(_ found: BundleVerification) {
    isSound = found.isSound
    problems = found.problems
    omitted = found.omitted
    var facts: [(String, String)] = []
    if let checkpoint = found.checkpoint {
      facts += [
        ("log", checkpoint.origin), ("size of the log", "\(checkpoint.size)"),
        ("root", checkpoint.root.base64),
      ]
    }
    facts += [
      (
        "a bundle",
        "\(found.entries.count) of \(found.checkpoint?.size ?? 0) entries of the log; the others are not here"
      ),
      ("entries proven", found.entries.map { "\($0.index)" }.joined(separator: ", ")),
      ("signature", found.signature.description),
    ]
    if found.withheld > 0 { facts.append(("concealed files withheld", "\(found.withheld)")) }
    self.facts = facts
  }

  var text: String {
    let width = facts.map(\.name.count).max() ?? 0
    var lines = facts.map { $0.name + String(repeating: " ", count: width - $0.name.count) + "  " + $0.value }
    lines += problems.map { "wrong: \($0)" }
    if omitted > 0 { lines.append("and \(omitted) more") }
    lines.append(isSound ? "Nothing is wrong with it." : "It is not what was written.")
    return lines.joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    let named = facts.map {
      (key: $0.name.replacing(" ", with: "_"), value: JSONValue?.some(.string($0.value)))
    }
    return [
      "sound": .boolean(isSound),
      "found": JSONObject(named).map(JSONValue.object),
      "problems": .array(
        problems.map { problem in
          [
            "entry": problem.entry.map(JSONValue.integer),
            "offset": problem.offset.map(JSONValue.integer),
            "says": .string("\(problem.kind)"),
          ]
        }),
      "omitted": .integer(omitted),
    ]
  }
}
