import AuditTrail
import ExportControl
import Quantities
import Settings
import Waiving

/// The files that say what a run lets pass and which rules it takes, as the settings name them.
struct ToleranceHealth {
  let lines: [HealthLine]

  init(_ library: RuleLibrary, _ stamp: RulesStamp, _ settings: Settings, today: CalendarDate) {
    func path(_ name: SettingName) -> String? { ToleranceOptions.stated(nil, name, settings) }
    lines = [
      path(.waivers).map { Self.waivers($0, library, today) },
      path(.baseline).map(Self.baseline),
      path(.lock).map { Self.lock($0, library, stamp) },
    ].compactMap { $0 }
  }

  private static func waivers(_ path: String, _ library: RuleLibrary, _ today: CalendarDate) -> HealthLine {
    let tree = ReadTree(path)
    var reader = WaiverReader(packs: library.packs, vocabulary: library.vocabulary)
    let book = tree.root.map { reader.book($0) } ?? WaiverBook([])
    if let broken = HealthLine.broken(
      "waivers", tree.diagnostics + reader.diagnostics, "see Docs/waivers.md")
    {
      return broken
    }
    var counts: [WaiverTerm.Standing: [String]] = [:]
    for waiver in book.waivers {
      counts[waiver.term?.standing(on: today) ?? .expired, default: []].append(waiver.id)
    }
    let says = "`\(path)`: \(book.waivers.count), of which \(counts[.expired]?.count ?? 0) have expired"
    let (ending, expired) = (counts[.endsSoon] ?? [], counts[.expired] ?? [])
    if !ending.isEmpty {
      return .look(
        "waivers", says,
        "these end within \(WaiverTerm.notice) days: \(ending.joined(separator: ", "))")
    }
    if !expired.isEmpty {
      return .look("waivers", says, "renew or take out: \(expired.joined(separator: ", "))")
    }
    return .ok("waivers", says)
  }

  private static func baseline(_ stated: String) -> HealthLine {
    if stated.hasPrefix(GitRevision.prefix) {
      let name = String(stated.dropFirst(GitRevision.prefix.count))
      return GitRevision(name).isThere
        ? .ok("baseline", "`\(stated)`")
        : .broken("baseline", "`git` knows no revision `\(name)` here", "name one that is there, or fetch it")
    }
    let tree = ReadTree(stated)
    var reader = BaselineReader()
    let entries = tree.root.flatMap { reader.baseline($0) }?.entries.count ?? 0
    return .broken(
      "baseline", tree.diagnostics + reader.diagnostics, "write it anew with `licet baseline write`")
      ?? .ok("baseline", "`\(stated)`: \(entries) findings are known")
  }

  private static func lock(_ path: String, _ library: RuleLibrary, _ stamp: RulesStamp) -> HealthLine {
    let found = RulesLocking.differences(path, library, stamp: stamp)
    return .broken(
      "lock", found.diagnostics, "see what changes with `licet diff`, then write it anew with `licet lock`")
      ?? .ok("lock", "`\(path)`: the rules are those of the lock")
  }
}
