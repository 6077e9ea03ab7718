import Diagnostics
import Quantities
import RuleModel
import RuleSyntax
import YAMLSyntax

/// `pack.yaml` as read, before the rules are typed.
struct PackHeader {
  let id: String
  let title: String
  let jurisdiction: String
  let authority: Authority
  let certainty: String
  let edition: String
  let verifiedFrom: CalendarDate
  let verifiedThrough: CalendarDate
  let appliesWhen: SyntaxExpression?
  let outcomes: [OutcomeDeclaration]
  let readings: [ReadingDeclaration]
  let notModelled: [RulePack.NotModelled]
  let retention: Retention?

  private static let keys = [
    "pack", "title", "jurisdiction", "authority", "certainty", "edition", "verified_from", "verified_through",
    "applies_when",
    "outcomes", "readings", "not_modelled", "retention", "says",
  ]

  /// Nil where something without which no pack can be judged is missing.
  static func read(
    _ file: SourceFile, root: YAMLMapping, vocabulary: Vocabulary, into diagnostics: inout [Diagnostic]
  ) -> PackHeader? {
    var fields = MappingReader(root, what: "a pack", keys: keys)
    let id = fields.requiredText("pack")?.value
    let title = fields.requiredText("title")?.value ?? ""
    let jurisdiction = fields.requiredText("jurisdiction")?.value
    let authorityText = fields.requiredText("authority")
    let authority = authorityText.flatMap { Authority(rawValue: $0.value) }
    if let authorityText, authority == nil { fields.report(.unknownAuthority(authorityText)) }
    let certainty = fields.requiredText("certainty")?.value ?? ""
    let edition = fields.requiredText("edition")?.value ?? ""
    let verified = fields.requiredText("verified_through")
    let verifiedThrough = verified.flatMap { CalendarDate(reading: $0.value) }
    if let verified, verifiedThrough == nil { fields.report(.unreadableDate(verified)) }
    let from = fields.requiredText("verified_from")
    let verifiedFrom = from.flatMap { CalendarDate(reading: $0.value) }
    if let from, verifiedFrom == nil { fields.report(.unreadableDate(from)) }
    var conditionDiagnostics: [Diagnostic] = []
    let appliesWhen = ConditionText.parse(fields.text("applies_when"), of: file, into: &conditionDiagnostics)
    _ = fields.require("outcomes")
    var outcomes: [OutcomeDeclaration] = []
    for node in fields.elements("outcomes") {
      if let outcome = OutcomeReader.read(
        node, rank: outcomes.count, documents: vocabulary.codeLists["document"], into: &conditionDiagnostics)
      {
        outcomes.append(outcome)
      }
    }
    if outcomes.isEmpty, fields.elements("outcomes").isEmpty, fields.mapping.entry("outcomes") != nil {
      fields.report(.noOutcomes(root))
    }
    for (index, declared) in outcomes.enumerated()
    where outcomes[..<index].contains(where: { $0.outcome.text == declared.outcome.text }) {
      fields.report(.outcomeTwice(declared, root))
    }
    let readings = ReadingReader.read(&fields)
    let notModelled = fields.elements("not_modelled").compactMap { node -> RulePack.NotModelled? in
      var entry = MappingReader(node, what: "a provision not modelled", keys: ["id", "says"])
      let id = entry.requiredText("id")?.value
      let says = entry.requiredText("says")?.value ?? ""
      conditionDiagnostics += entry.diagnostics
      return id.map { RulePack.NotModelled(id: $0, says: says) }
    }
    let retention = fields.mapping["retention"].flatMap {
      RetentionReader.read($0, into: &conditionDiagnostics)
    }
    diagnostics += fields.diagnostics + conditionDiagnostics
    guard let id, let jurisdiction, let authority, let verifiedFrom, let verifiedThrough, !outcomes.isEmpty
    else { return nil }
    return PackHeader(
      id: id, title: title, jurisdiction: jurisdiction, authority: authority, certainty: certainty,
      edition: edition, verifiedFrom: verifiedFrom, verifiedThrough: verifiedThrough,
      appliesWhen: appliesWhen, outcomes: outcomes, readings: readings,
      notModelled: notModelled, retention: retention)
  }
}

extension Diagnostic {
  fileprivate static func noOutcomes(_ root: YAMLMapping) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "the pack's scale has no outcome that can be read",
      range: root.entry("outcomes")?.key.range)
  }

  fileprivate static func outcomeTwice(_ declared: OutcomeDeclaration, _ root: YAMLMapping) -> Diagnostic {
    Diagnostic(
      code: .duplicateID, message: "the pack's scale has the outcome `\(declared.outcome)` twice",
      range: root.entry("outcomes")?.key.range)
  }

  static func unknownAuthority(_ text: YAMLText) -> Diagnostic {
    let known = Authority.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not a kind of authority", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(known.joined(separator: ", "))")
  }

  static func unreadableDate(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not a date", range: text.range,
      help: "write it as `2023-11-17`")
  }
}
