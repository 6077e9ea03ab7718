import Diagnostics
import RuleSyntax
import YAMLSyntax

/// Which keys a kind of rule has a use for: one that would be ignored is a mistake, not a comment.
enum KindKeys {
  private static let only: [String: [String]] = [
    "defines": ["definition"], "least_fixed_point": ["definition"], "value": ["definition"],
    "symbol": ["license_exception"], "aes_code": ["license_exception"],
    "reason_for_control": ["license_requirement"], "for": ["review_policy"],
    "overcomes": ["license_exception"], "yields_to": ["classification", "review_policy"],
    "then": ["review_policy", "obligation"], "resolve": ["red_flag"],
    "outside_scope": ["red_flag", "advisory"],
    "documents": ["license_requirement", "license_exception", "review_policy", "obligation"],
    "must_state": ["license_requirement", "license_exception", "obligation"],
  ]

  static func misplaced(_ entry: RuleEntry) -> [Diagnostic] {
    guard let kind = entry.kind?.value else { return [] }
    var found: [Diagnostic] = []
    for key in only.keys.sorted() where !(only[key]?.contains(kind) ?? true) {
      let range =
        entry.texts[key]?.range ?? entry.lists[key]?.first?.range
        ?? (key == "value" ? entry.value?.range : nil)
      if let range { found.append(.noUse(key, kind: kind, range)) }
    }
    return found + entry.carveOuts.flatMap { replacements($0, kind) }
  }

  /// Review policies and obligations have a consequence, definitions a value that another can replace.
  private static func replacements(_ carveOut: RuleEntry.CarveOutEntry, _ kind: String) -> [Diagnostic] {
    var own: [Diagnostic] = []
    if let then = carveOut.then, !(only["then"]?.contains(kind) ?? true) {
      own.append(.noUse("then", kind: kind, then.range))
    }
    if let value = carveOut.value, kind != "definition" {
      own.append(.noUse("value", kind: kind, value.range))
    }
    return own + carveOut.carveOuts.flatMap { replacements($0, kind) }
  }
}

extension Diagnostic {
  fileprivate static func noUse(_ key: String, kind: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unknownKey, message: "a rule of kind `\(kind)` has no use for `\(key)`", range: range,
      help: "leave it out, or change the kind")
  }
}
