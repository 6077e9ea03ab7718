import Diagnostics

/// One word or sign of a condition and its place in the rule file.
struct ConditionToken: Sendable, Hashable {
  /// What the token is.
  enum Kind: Sendable, Hashable {
    /// A keyword, a path, a code: letters, digits, `_`, and `.` or `:` within.
    case word
    /// A number, with the unit that stands after a space, if there is one.
    case number
    case unit
    case date
    /// `==` `<` `(` `,` …
    case sign
    /// Everything between `[` and `]`.
    case bracket
    case end
  }

  let kind: Kind
  let text: String
  let range: SourceRange
}
