package import Diagnostics
package import Quantities

/// A condition or expression as written, with nothing resolved.
package indirect enum SyntaxExpression: Sendable, Hashable {
  /// A stretch of text with its place.
  package struct Word: Sendable, Hashable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  case number(ExactNumber, unit: Word?, text: String, SourceRange)
  case date(CalendarDate, SourceRange)
  /// A path or a code: which, its neighbours tell.
  case name(Word)
  case measure(Word, unit: Word, SourceRange)
  case arithmetic(SyntaxExpression, Word, SyntaxExpression)
  case aggregate(
    Word, body: SyntaxExpression?, variable: Word, list: Word, filter: SyntaxExpression?, SourceRange)
  case comparison(SyntaxExpression, Word, SyntaxExpression)
  case membership(SyntaxExpression, codes: [Word], SourceRange)
  case kind(Word, kind: Word)
  case quantified(Word, variable: Word, list: Word, condition: SyntaxExpression?, SourceRange)
  /// Whether the case describes a thing or a list at all.
  case given(Word, SourceRange)
  case not(SyntaxExpression, SourceRange)
  /// Whether it holds beyond doubt.
  case known(SyntaxExpression, SourceRange)
  case and([SyntaxExpression])
  case or([SyntaxExpression])

  /// The whole stretch it was read from.
  package var range: SourceRange {
    switch self {
    case .number(_, _, _, let range), .date(_, let range), .measure(_, _, let range),
      .aggregate(_, _, _, _, _, let range), .membership(_, _, let range), .quantified(_, _, _, _, let range),
      .given(_, let range), .not(_, let range), .known(_, let range):
      range
    case .name(let word): word.range
    case .arithmetic(let left, _, let right), .comparison(let left, _, let right):
      left.range.extended(to: right.range)
    case .kind(let path, let kind): path.range.extended(to: kind.range)
    case .and(let parts), .or(let parts): Self.range(of: parts)
    }
  }

  // INVARIANT: `and` and `or` have at least two parts.
  private static func range(of parts: [SyntaxExpression]) -> SourceRange {
    precondition(!parts.isEmpty, "a conjunction has parts")
    return parts[0].range.extended(to: parts[parts.count - 1].range)
  }
}

extension SourceRange {
  /// From the start of this range to the end of a later one in the same file.
  package func extended(to other: SourceRange) -> SourceRange {
    SourceRange(path: path, start: min(start, other.start), end: max(end, other.end))
  }
}
