package import AuditTrail
import Diagnostics
package import RuleModel

extension RuleLibrary {
  /// Everything the rules were compiled from, wherever the folder lies.
  package var bundle: RulesBundle {
    RulesBundle(
      Dictionary(
        sources.values.map { (recordPath($0.path), $0.text) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What records say of the rules.
  package var stamp: RulesStamp {
    let digests = bundle.digests(below: recordFolders)
    return RulesStamp(
      digest: digests.whole, packs: digests.folders,
      paths: Dictionary(uniqueKeysWithValues: sources.keys.map { ($0, recordPath($0)) }))
  }

  /// The folder of each pack as records write it, with its last slash, by the id of the pack.
  package var recordFolders: [String: String] { folders.mapValues(recordPath) }

  /// The packs of a jurisdiction, or all: those of the United States first, then in the order of their ids.
  package func packs(of jurisdiction: String?) -> [RulePack] {
    packs.filter { jurisdiction == nil || $0.jurisdiction == jurisdiction }
      .sorted { ($0.jurisdiction == "US" ? 0 : 1, $0.id) < ($1.jurisdiction == "US" ? 0 : 1, $1.id) }
  }

  /// A path under the folder of the rules as records write it: `Rules/us-ear/pack.yaml`.
  private func recordPath(_ path: String) -> String {
    if root == "." { return "\(RulesBundle.root)/\(path)" }
    guard path.hasPrefix(root + "/") else { return path }
    return RulesBundle.root + path.dropFirst(root.count)
  }
}
