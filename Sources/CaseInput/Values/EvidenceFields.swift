import Diagnostics
import RuleModel
import YAMLSyntax

/// A value with what is said about it: `{ value: 814 mm², source: …, confidence: … }`.
package struct EvidenceFields {
  /// What holds for every figure that says nothing of its own.
  struct Defaults {
    var sources: [String] = []
    var confidence: String?
    var basis: String?
    var catalogueEntry: String?
    /// The sources of a catalogue by their short names.
    var sourceNames: [String: String] = [:]
  }

  package static let keys = ["value", "source", "confidence", "basis", "note", "or", "rejected"]
  package static let confidences = ["high", "medium", "low"]
  package static let bases = ["published", "estimated", "reported", "alleged", "derived", "recalled"]

  let node: YAMLNode
  let written: String
  /// The node of the value and of each other value that stays possible.
  let values: [YAMLNode]
  let evidence: Evidence
  /// Whether another value could not be read, so that what is known may be the milder part.
  let isDamaged: Bool

  /// Whether `node` is such a mapping rather than a value itself.
  static func isOne(_ node: YAMLNode) -> Bool {
    if case .mapping(let mapping) = node { mapping.entry("value") != nil } else { false }
  }

  init(_ node: YAMLNode, defaults: Defaults, into diagnostics: inout [Diagnostic]) {
    self.node = node
    guard Self.isOne(node) else {
      values = [node]
      isDamaged = false
      written = node.text?.value ?? ""
      evidence = Evidence(
        place: node.range, written: written, catalogueEntry: defaults.catalogueEntry,
        sources: defaults.sources, confidence: defaults.confidence, basis: defaults.basis)
      return
    }
    var fields = MappingReader(node, what: "a value with its evidence", keys: Self.keys)
    let value = fields.mapping["value"] ?? node
    var values = [value]
    var others: [Evidence.Claim] = []
    for other in fields.elements("or") {
      var claim = MappingReader(other, what: "another value", keys: ["value", "source", "note"])
      let sources = Self.sources(&claim, defaults)
      if let node = claim.mapping["value"] {
        values.append(node)
        others.append(.init(written: node.text?.value ?? "", source: sources.joined(separator: "; ")))
      } else {
        _ = claim.require("value")
      }
      fields.report(claim.diagnostics)
    }
    for other in fields.elements("rejected") {
      var claim = MappingReader(other, what: "a rejected value", keys: ["value", "source", "because"])
      let sources = Self.sources(&claim, defaults)
      let because = claim.requiredText("because")?.value ?? ""
      others.append(
        .init(
          written: claim.requiredText("value")?.value ?? "", source: sources.joined(separator: "; "),
          rejected: because))
      fields.report(claim.diagnostics)
    }
    let sources = Self.sources(&fields, defaults)
    let confidence = Self.word("confidence", Self.confidences, &fields)
    let basis = Self.word("basis", Self.bases, &fields)
    let note = fields.text("note")?.value
    self.values = values
    isDamaged = fields.diagnostics.hasErrors
    written = value.text?.value ?? ""
    evidence = Evidence(
      place: value.range, written: written, catalogueEntry: defaults.catalogueEntry,
      sources: sources.isEmpty ? defaults.sources : sources, confidence: confidence ?? defaults.confidence,
      basis: basis ?? defaults.basis, note: note, others: others)
    diagnostics += fields.diagnostics
  }

  static func sources(_ fields: inout MappingReader, _ defaults: Defaults) -> [String] {
    fields.texts("source").map { defaults.sourceNames[$0.value] ?? $0.value }
  }

  private static func word(_ key: String, _ known: [String], _ fields: inout MappingReader) -> String? {
    guard let text = fields.text(key) else { return nil }
    if known.contains(text.value) { return text.value }
    fields.report(.unknownWord(text, key: key, known: known))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownWord(_ text: YAMLText, key: String, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unreadableText, message: "`\(key)` cannot be `\(text.value)`", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(known.joined(separator: ", "))",
      replacement: nearest)
  }
}
