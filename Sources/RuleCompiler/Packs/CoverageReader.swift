import Diagnostics
import RuleModel
import YAMLSyntax

/// Reads a table of provisions and what the pack makes of each.
enum CoverageReader {
  /// The pack a table belongs to.
  static func packID(of root: YAMLMapping) -> String? { root["coverage"]?.text?.value }

  static func read(_ root: YAMLMapping, into diagnostics: inout [Diagnostic]) -> [Provision] {
    var fields = MappingReader(root, what: "a table of coverage", keys: ["coverage", "title", "provisions"])
    _ = fields.requiredText("coverage")
    _ = fields.requiredText("title")
    _ = fields.require("provisions")
    let provisions = fields.elements("provisions").compactMap { node -> Provision? in
      var entry = MappingReader(
        node, what: "a provision", keys: ["id", "says", "rules", "not_modelled", "not_applicable"])
      let id = entry.requiredText("id")
      let says = entry.requiredText("says")?.value ?? ""
      let rules = entry.mapping.entry("rules") == nil ? [] : entry.texts("rules")
      let notModelled = entry.text("not_modelled")?.value
      let notApplicable = entry.text("not_applicable")?.value
      if let id, rules.isEmpty, notModelled == nil, notApplicable == nil { entry.report(.saysNothing(id)) }
      if let id, notApplicable != nil, !(rules.isEmpty && notModelled == nil) {
        entry.report(.contradictory(id))
      }
      diagnostics += entry.diagnostics
      return id.map {
        Provision(
          id: $0.value, says: says, rules: rules.map { RuleID($0.value) }, notModelled: notModelled,
          notApplicable: notApplicable, place: $0.range)
      }
    }
    diagnostics += fields.diagnostics
    return provisions
  }
}

extension Diagnostic {
  fileprivate static func saysNothing(_ id: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "`\(id.value)` has neither `rules`, `not_modelled` nor `not_applicable`",
      range: id.range, help: "say what the pack makes of it")
  }

  fileprivate static func contradictory(_ id: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownKey, message: "`\(id.value)` is not applicable and yet encoded or not modelled",
      range: id.range, help: "keep one of them")
  }
}
