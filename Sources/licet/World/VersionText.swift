import AuditTrail
import ExportControl
import RuleModel

/// What `licet --version` says: the program, and the law it has at hand.
enum VersionText {
  /// A line for the program and one for each pack of the rules found.
  static var text: String {
    let packs = RulesFolder.find(option: nil, FoundSettings.find().settings)?.load(withTests: false).packs
    let law = (packs ?? []).map { pack in
      "\(pack.id) \(pack.edition), law verified through \(pack.verifiedThrough)\n"
    }
    return "licet \(Record.Engine.current.version)\n" + (law.isEmpty ? "no rules found\n" : law.joined())
  }
}
