import Diagnostics
import Quantities
import RuleModel
import RuleSyntax
import YAMLSyntax

/// The sentences about a rule's parts.
extension Diagnostic {
  static func notAFixedPoint(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .wrongShape,
      message: "`least_fixed_point` is `yes`, for a flag that may read itself of other things",
      range: text.range)
  }

  static func notOutsideScope(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .wrongShape,
      message: "`outside_scope` is `yes`, for what speaks where the pack does not apply too",
      range: text.range)
  }

  static func lacks(_ key: String, _ entry: RuleEntry) -> Diagnostic {
    Diagnostic(
      code: .missingKey,
      message: "a rule of kind `\(entry.kind?.value ?? "?")` needs the key `\(key)`", range: entry.id.range)
  }

  static func unknownKind(_ text: YAMLText) -> Diagnostic {
    unknownWord(
      text,
      among: [
        "definition", "classification", "license_requirement", "license_exception", "review_policy",
        "obligation", "red_flag", "advisory",
      ], "a kind of rule")
  }

  static func unknownWord(_ text: YAMLText, among known: [String], _ what: String) -> Diagnostic {
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not \(what)", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(known.joined(separator: ", "))",
      replacement: nearest)
  }

  static func undeclaredTarget(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownFact, message: "`\(text.value)` is not a fact of a type", range: text.range,
      help: "name a type and one of its facts, such as `item.performance_density`")
  }

  static func wrongDimension(_ range: SourceRange, actual: Dimension, declared: FactDeclaration)
    -> Diagnostic
  {
    Diagnostic(
      code: .differentDimensions, message: "this is \(actual), but `\(declared.name)` is declared otherwise",
      range: range, labels: [.init(range: declared.place, text: declared.type.title)],
      help: "count a quantity as a bare number with `measure(path, unit)`")
  }

  static func cannotDefine(_ range: SourceRange, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(fact.name)` is \(fact.type.title), which no rule can define",
      range: range)
  }

  static func noCertainty(_ entry: RuleEntry) -> Diagnostic {
    Diagnostic(
      code: .missingCertainty, message: "a reported measure states how certain it is",
      range: entry.id.range, help: "add `certainty:` to the file or the rule")
  }

  static func unknownClaim(_ text: YAMLText, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unresolvedReference, message: "the file has no claim `\(text.value)`", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" })
  }
}
