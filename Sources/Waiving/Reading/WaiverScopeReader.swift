import Diagnostics
import RuleModel
import YAMLSyntax

/// Reads what a waiver is about, and checks that its rule exists.
struct WaiverScopeReader {
  private static let keys = ["case", "jurisdiction", "chip", "destination", "party"]

  /// The rules of each jurisdiction.
  private let rules: [String: Set<RuleID>]
  private let countries: CodeList?

  init(packs: [RulePack], countries: CodeList?) {
    var rules: [String: Set<RuleID>] = [:]
    for pack in packs { rules[pack.jurisdiction, default: []].formUnion(pack.rules.map(\.id)) }
    self.rules = rules
    self.countries = countries
  }

  /// Nil after saying what is wrong; `waiver` takes the diagnostics.
  func scope(_ node: YAMLNode, rule: YAMLText?, _ waiver: inout MappingReader) -> WaiverScope? {
    var fields = MappingReader(node, what: "the scope of a waiver", keys: Self.keys)
    let caseID = fields.requiredText("case")
    let chip = fields.text("chip")
    let party = fields.text("party")
    let stated = fields.text("jurisdiction")
    let destination = fields.text("destination").flatMap { country($0, &fields) }
    let jurisdiction = rule.flatMap { self.jurisdiction(of: $0, stated, &fields) }
    waiver.report(fields.diagnostics)
    guard !fields.diagnostics.hasErrors, let caseID, let jurisdiction else { return nil }
    return WaiverScope(
      caseID: caseID.value, jurisdiction: jurisdiction, chip: chip?.value, destination: destination,
      party: party?.value)
  }

  private func country(_ text: YAMLText, _ fields: inout MappingReader) -> Code? {
    let code = countries?.code(meantBy: text.value)
    if code == nil { fields.report(.unknownCountry(text, countries)) }
    return code
  }

  /// The one that has the rule; where several do, the waiver must say which is meant.
  private func jurisdiction(of rule: YAMLText, _ stated: YAMLText?, _ fields: inout MappingReader) -> String?
  {
    let id = RuleID(rule.value)
    if let stated {
      let wanted = stated.value.uppercased()
      guard let known = rules[wanted] else {
        fields.report(.unknownJurisdiction(stated, rules.keys.sorted()))
        return nil
      }
      if !known.contains(id) { fields.report(.unknownRule(rule, known)) }
      return wanted
    }
    let having = rules.filter { $0.value.contains(id) }.keys.sorted()
    switch having.count {
    case 0: fields.report(.unknownRule(rule, rules.values.reduce(into: []) { $0.formUnion($1) }))
    case 1: return having[0]
    default: fields.report(.severalJurisdictions(rule, having))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownCountry(_ text: YAMLText, _ countries: CodeList?) -> Diagnostic {
    let nearest = Spelling.nearest(
      text.value, in: (countries?.entries ?? []).flatMap { [$0.code.text, $0.name] + $0.also })
    return Diagnostic(
      code: .unknownCode, message: "`\(text.value)` is no country", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" }, replacement: nearest)
  }

  fileprivate static func unknownJurisdiction(_ text: YAMLText, _ known: [String]) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "no pack judges for the jurisdiction `\(text.value)`", range: text.range,
      help: "use one of: \(known.map { $0.lowercased() }.joined(separator: ", "))")
  }

  fileprivate static func unknownRule(_ text: YAMLText, _ known: Set<RuleID>) -> Diagnostic {
    let nearest = Spelling.nearest(text.value, in: known.map(\.text).sorted())
    return Diagnostic(
      code: .unknownName, message: "no rule is called `\(text.value)`", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" }
        ?? "name the rule as `licet check` does; a paragraph of a rule cannot be waived alone",
      replacement: nearest)
  }

  fileprivate static func severalJurisdictions(_ text: YAMLText, _ all: [String]) -> Diagnostic {
    Diagnostic(
      code: .missingKey, message: "`\(text.value)` is a rule of several jurisdictions", range: text.range,
      help: "say in the scope which is meant: \(all.map { $0.lowercased() }.joined(separator: ", "))")
  }
}
