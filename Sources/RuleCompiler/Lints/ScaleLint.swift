import Diagnostics
import RuleModel

/// L0501: requirements and exceptions in a pack whose scale lacks the outcomes they make.
struct ScaleLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    pack.rules.compactMap { rule in
      let needed: String
      switch rule.kind {
      case .licenseRequirement: needed = "license_required"
      case .licenseException: needed = "exception_available"
      case .definition, .classification, .reviewPolicy, .obligation, .redFlag, .advisory: return nil
      }
      guard !pack.outcomes.contains(where: { $0.outcome.text == needed }) else { return nil }
      return Diagnostic(
        code: .unresolvedReference,
        message: "a \(rule.kind.title) needs the outcome `\(needed)` on the pack's scale", range: rule.place,
        help: "declare it under `outcomes:` in `pack.yaml`")
    }
  }
}
