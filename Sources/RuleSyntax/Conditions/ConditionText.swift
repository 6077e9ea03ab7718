package import Diagnostics
package import YAMLSyntax

/// Finds the source slice of a condition's scalar and parses it there.
package enum ConditionText {
  /// The expression, or nil with diagnostics; a missing text has been reported already.
  package static func parse(
    _ text: YAMLText?, of file: SourceFile, into diagnostics: inout [Diagnostic]
  ) -> SyntaxExpression? {
    guard let text else { return nil }
    guard let slice = text.source else {
      diagnostics.append(.notPlain(text))
      return nil
    }
    return ConditionParser.parse(file, slice: slice, into: &diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func notPlain(_ text: YAMLText) -> Diagnostic {
    let style =
      switch text.style {
      case .plain, .literal: "this way"
      case .singleQuoted, .doubleQuoted: "in quotes"
      case .folded: "in a folded block (`>`)"
      }
    return Diagnostic(
      code: .conditionNotPlain, message: "a condition cannot stand \(style)", range: text.range,
      help: "write it without quotes on one line, or as a literal block after `|`")
  }
}
