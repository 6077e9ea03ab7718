package import Diagnostics
package import YAMLSyntax

/// Reads the file of a baseline; an entry of which anything is wrong makes nothing known, and is reported.
package struct BaselineReader {
  private static let keys = ["path", "case", "item", "jurisdiction", "rule", "state", "outcome", "count"]

  package private(set) var diagnostics: [Diagnostic] = []

  /// Begins with nothing wrong.
  package init() {}

  /// The baseline of a file; nil where the file is of another form.
  package mutating func baseline(_ root: YAMLNode) -> Baseline? {
    var file = MappingReader(root, what: "a baseline", keys: ["schema", "findings"])
    let schema = file.requiredText("schema")
    if let schema, schema.value != Baseline.schema { file.report(.otherSchema(schema)) }
    _ = file.require("findings")
    let elements = file.elements("findings")
    diagnostics += file.diagnostics
    guard !file.diagnostics.hasErrors else { return nil }
    var entries: [KnownFinding: Baseline.Entry] = [:]
    for element in elements {
      guard let entry = entry(element) else { continue }
      if entries[entry.finding] != nil {
        diagnostics.append(.twice(element))
      } else {
        entries[entry.finding] = entry
      }
    }
    return Baseline(Array(entries.values))
  }

  private mutating func entry(_ node: YAMLNode) -> Baseline.Entry? {
    var fields = MappingReader(node, what: "a known finding", keys: Self.keys)
    let finding = KnownFinding(
      path: word("path", &fields), caseID: word("case", &fields), item: word("item", &fields),
      jurisdiction: word("jurisdiction", &fields), rule: word("rule", &fields), state: word("state", &fields),
      outcome: word("outcome", &fields))
    let count = fields.requiredText("count")
    let number = count.flatMap { Int($0.value) } ?? 0
    if let count, number < 1 { fields.report(.noCount(count)) }
    if finding.outcome == KnownFinding.prohibition { fields.report(.prohibition(node)) }
    diagnostics += fields.diagnostics
    guard !fields.diagnostics.hasErrors else { return nil }
    return Baseline.Entry(finding: finding, count: number, place: node.range)
  }

  /// A text that may be empty; another shape, or none, is reported.
  private func word(_ key: String, _ fields: inout MappingReader) -> String {
    guard fields.require(key), let node = fields.mapping[key] else { return "" }
    guard let text = node.text else {
      fields.report(.wrongShape(node, expected: "`\(key)` is a text"))
      return ""
    }
    return text.value
  }
}

extension Diagnostic {
  fileprivate static func otherSchema(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not the form `\(Baseline.schema)`",
      range: text.range, help: "write the baseline anew with `licet baseline write`")
  }

  fileprivate static func twice(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(code: .duplicateID, message: "the finding stands twice in the baseline", range: node.range)
  }

  fileprivate static func noCount(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is no number of findings", range: text.range)
  }

  fileprivate static func prohibition(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      code: .baselineOfProhibition, message: "what is prohibited is never known from a baseline",
      range: SourceRange(path: node.range.path, start: node.range.start, end: node.range.start),
      help: "take the entry out")
  }
}
