import AuditTrail
import Diagnostics
import ExportControl
import FoundationEssentials
import Quantities
import RuleModel
import Settings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Everything a run would rely on here, looked at once.
struct HealthCheck {
  /// In the order in which a run would need them.
  let lines: [HealthLine]

  init(_ common: CommonOptions) {
    let found = FoundSettings.find()
    let settings = found.settings
    let engine = Record.Engine.current
    var lines = [
      HealthLine.ok("program", "licet \(engine.version), semantics \(engine.semantics)"),
      Self.settings(found),
    ]
    if let folder = RulesFolder.find(option: common.rules, settings) {
      let library = folder.load(withTests: false)
      let stamp = library.stamp
      lines.append(Self.rules(folder.path, library, stamp))
      lines += library.packs.map { Self.law($0, today: Session.today()) }
      lines += ToleranceHealth(library, stamp, settings, today: Session.today()).lines
    } else {
      lines.append(
        .broken(
          "rules", "no folder of rules in `Rules` here, above or beside the program",
          "name one with --rules or LICET_RULES"))
    }
    lines += LedgerHealth(settings).lines
    lines.append(Self.terminal(common.console))
    self.lines = lines
  }

  private static func settings(_ found: FoundSettings) -> HealthLine {
    if let broken = HealthLine.broken("settings", found.diagnostics, "see `licet config show`") {
      return broken
    }
    let place = found.path.map { "`\($0)`" } ?? "no `\(FoundSettings.fileName)` here or above"
    let set = SettingName.allCases.filter { found.settings[$0].origin != .standard }.map(\.rawValue)
    return .ok("settings", place + (set.isEmpty ? "" : "; set: \(set.joined(separator: ", "))"))
  }

  private static func rules(_ path: String, _ library: RuleLibrary, _ stamp: RulesStamp) -> HealthLine {
    let diagnostics = library.diagnostics
    if let broken = HealthLine.broken("rules", diagnostics, "see `licet rules lint`") { return broken }
    guard !library.packs.isEmpty else {
      return .broken("rules", "`\(path)` holds no pack", "name another folder with --rules or LICET_RULES")
    }
    let says = "`\(path)`, \(stamp.digest)"
    guard diagnostics.isEmpty else {
      return .look("rules", "\(says), \(diagnostics.count) warnings", "see `licet rules lint`")
    }
    return .ok("rules", says)
  }

  private static func law(_ pack: RulePack, today: CalendarDate) -> HealthLine {
    let says = "\(pack.id) \(pack.edition), law verified through \(pack.verifiedThrough)"
    guard today > pack.verifiedThrough else { return .ok("law", says) }
    return .look(
      "law", "\(says), \(today - pack.verifiedThrough) days ago",
      "look for changes since, or for newer rules; answers for later days say that they rest on this")
  }

  private static func terminal(_ console: Console) -> HealthLine {
    if console.colour { return .ok("terminal", "colours") }
    let plain = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    let reason =
      isatty(1) != 1 ? "standard output is no terminal" : plain ? "NO_COLOR is set" : "--color never"
    return .ok("terminal", "no colours, since \(reason)")
  }
}
