import Diagnostics
import RuleModel

/// L0303: law without a citation.
struct CitationLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    pack.rules.filter { $0.authority.isLaw && $0.cite.isEmpty }.map {
      Diagnostic(
        code: .noCitation, message: "the rule `\($0.id)` cites nothing", range: $0.place,
        help: "add `cite:` to the file or the rule")
    }
  }
}
