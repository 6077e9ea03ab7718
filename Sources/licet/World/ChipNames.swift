import CaseInput
import ExportControl

/// The chips of the catalogue, as a shell completes them.
enum ChipNames {
  /// The names of chips and families that begin with a text, in upper or lower case, each once and in order; those of the rules
  /// that a run without options would use.
  static func all(_ prefix: String) -> [String] {
    guard let folder = RulesFolder.find(option: nil, FoundSettings.find().settings) else { return [] }
    let chips = folder.load(withTests: false).catalogue.chips
    let wanted = prefix.lowercased()
    return Set(chips.flatMap { [$0.name, $0.family] }).filter { $0.lowercased().hasPrefix(wanted) }.sorted()
  }
}
