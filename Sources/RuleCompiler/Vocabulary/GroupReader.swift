import Diagnostics
import Quantities
import RuleModel
import YAMLSyntax

/// Reads one group of codes with its dated members.
struct GroupReader {
  private let codes: CodeList
  private(set) var diagnostics: [Diagnostic] = []

  init(codes: CodeList) {
    self.codes = codes
  }

  mutating func group(_ entry: YAMLEntry) -> CodeGroup {
    var fields = MappingReader(
      entry.value, what: "a group", keys: ["says", "note", "codes", "dated", "inferred"])
    var members: [CodeGroup.Member] = []
    for text in fields.texts("codes") { add(text, period: .always, certainty: nil, to: &members) }
    if let inferred = fields.mapping["inferred"] {
      var more = MappingReader(inferred, what: "inferred members", keys: ["certainty", "says", "codes"])
      let certainty = more.text("certainty")?.value ?? "low"
      for text in more.texts("codes") { add(text, period: .always, certainty: certainty, to: &members) }
      diagnostics += more.diagnostics
    }
    for node in fields.elements("dated") {
      var dated = MappingReader(
        node, what: "a dated member", keys: ["code", "effective", "cite", "certainty", "note", "says"])
      if let code = dated.requiredText("code"), let effective = dated.requiredText("effective") {
        if let period = Period(reading: effective.value) {
          add(code, period: period, certainty: dated.text("certainty")?.value, to: &members)
        } else {
          dated.report(.unreadablePeriod(effective))
        }
      }
      diagnostics += dated.diagnostics
    }
    let says = fields.text("says")?.value ?? ""
    diagnostics += fields.diagnostics
    return CodeGroup(code: Code(entry.key.value), says: says, members: members)
  }

  private mutating func add(
    _ text: YAMLText, period: Period, certainty: String?, to members: inout [CodeGroup.Member]
  ) {
    guard let code = codes.code(exactly: text.value) else {
      diagnostics.append(.unknownCode(text, list: codes))
      return
    }
    members.append(.init(code: code, period: period, certainty: certainty))
  }
}

extension Diagnostic {
  static func unreadablePeriod(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not a period", range: text.range,
      help: "write it as `2023-11-17..` or `2022-10-07..2023-11-16`, both ends included")
  }

  static func unknownCode(_ text: YAMLText, list: CodeList) -> Diagnostic {
    unknownCode(text.value, range: text.range, list: list)
  }

  static func unknownCode(_ text: String, range: SourceRange, list: CodeList) -> Diagnostic {
    let candidates = list.entries.flatMap { [$0.code.text, $0.name] + $0.also }
    // What is suggested is what a rule must write: the code.
    let nearest = Spelling.nearest(text, in: candidates).map { list.code(meantBy: $0)?.text ?? $0 }
    return Diagnostic(
      code: .unknownCode, message: "`\(text)` is not in the list `\(list.name)`", range: range,
      help: nearest.map { "did you mean `\($0)`?" }, replacement: nearest)
  }
}
