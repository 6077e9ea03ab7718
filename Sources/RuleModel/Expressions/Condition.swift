package import Diagnostics

/// A typed condition: its value is holds, fails or unknown (S2).
package indirect enum Condition: Sendable, Hashable {
  case and([Condition], SourceRange)
  case or([Condition], SourceRange)
  case not(Condition, SourceRange)
  /// Holds where the condition inside does, and fails where that fails or is unknown.
  case known(Condition, SourceRange)
  case compare(NumberExpression, Comparator, NumberExpression, SourceRange)
  case compareDates(DateExpression, Comparator, DateExpression, SourceRange)
  case flag(FactPath)
  case isKind(FactPath, String, SourceRange)
  case oneOf(FactPath, CodeTest, SourceRange)
  /// Two codes are the same.
  case sameCode(FactPath, FactPath, SourceRange)
  /// The case describes this thing or list at all; never unknown.
  case given(FactPath, SourceRange)
  case quantified(Quantifier, variable: String, list: FactPath, Condition?, SourceRange)

  /// The place in the rule file.
  package var range: SourceRange {
    switch self {
    case .flag(let path): path.range
    case .and(_, let range), .or(_, let range), .not(_, let range), .known(_, let range),
      .compare(_, _, _, let range), .compareDates(_, _, _, let range), .isKind(_, _, let range),
      .oneOf(_, _, let range),
      .sameCode(_, _, let range), .given(_, let range), .quantified(_, _, _, _, let range):
      range
    }
  }
}

/// Some element, or each.
package enum Quantifier: String, Sendable, Hashable {
  case any, every
}
