import Diagnostics
import RuleModel
import YAMLSyntax

/// Reads how long papers are to be kept.
enum RetentionReader {
  static func read(_ node: YAMLNode, into diagnostics: inout [Diagnostic]) -> Retention? {
    var fields = MappingReader(node, what: "a time of retention", keys: ["years", "cite", "says"])
    defer { diagnostics += fields.diagnostics }
    let text = fields.requiredText("years")
    let years = text.flatMap { Int($0.value) }.flatMap { (1...100).contains($0) ? $0 : nil }
    if let text, years == nil { fields.report(.notYears(text)) }
    let cite = fields.requiredText("cite")?.value
    let says = fields.requiredText("says")?.value
    guard let years, let cite, let says else { return nil }
    return Retention(years: years, cite: cite, says: says)
  }
}

extension Diagnostic {
  fileprivate static func notYears(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not a number of years", range: text.range,
      help: "write it as `5`")
  }
}
