import Settings
import RuleModel
import ArgumentParser
import AuditTrail
import ExportControl

/// `licet lock`: writes down which rules are in use, for `licet check --lock` to demand.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Write the editions and digests of the rules in use into a file.",
    discussion: "With a lock, `licet check` ends with status 2 where any file of the rules is another.")

  @Option(help: "The file; that of the settings, or licet.lock, if not given.")
  var to: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let loaded = try common.soundLibrary()
    let path = to ?? loaded.settings.text(.lock) ?? "licet.lock"
    let lock = RulesLock(loaded.library, stamp: loaded.library.stamp)
    try Disk.write(lock.json.pretty + "\n", to: path)
    let packs = lock.packs.map { "\($0.id) \($0.edition)" }.joined(separator: ", ")
    common.console.out("\(path): \(packs), \(lock.files.count) files, \(lock.digest)\n")
  }
}
