import Diagnostics

/// The kinds of failure libyaml 0.2 knows, as far as they differ for an author.
enum SyntaxProblem: Hashable {
  case tab
  case missingColon
  case surrogate
  case strayCharacter
  case strayColon
  case strayDash
  case strayQuestionMark
  case unclosedQuote
  case documentMarkInQuote
  case unknownEscape
  case shortEscape
  case unclosedList
  case unclosedMapping
  case wrongIndentation
  case missingDash
  case missingValue
  case blockHeader
  case controlCharacter
  case anchor
  case tag
  case directive
  case secondDocument
  case other(String)

  /// Recognises a failure by libyaml's words.
  init(_ failure: SyntaxFailure) {
    let context = failure.context ?? ""
    if failure.problem.contains("found a tab character") {
      self = .tab
    } else if context.contains("directive") || failure.problem.contains("directive") {
      self = .directive
    } else if context.hasSuffix("an anchor") || context.hasSuffix("an alias") {
      self = .anchor
    } else if context.hasSuffix("a tag") || failure.problem.contains("tag handle") {
      self = .tag
    } else {
      self = Self.byProblem(failure.problem, context)
    }
  }

  private static func byProblem(_ problem: String, _ context: String) -> SyntaxProblem {
    switch problem {
    case "could not find expected ':'": .missingColon
    case "found invalid Unicode character escape code": .surrogate
    case "found character that cannot start any token": .strayCharacter
    case "mapping values are not allowed in this context": .strayColon
    case "block sequence entries are not allowed in this context": .strayDash
    case "mapping keys are not allowed in this context": .strayQuestionMark
    case "found unexpected end of stream": .unclosedQuote
    case "found unexpected document indicator": .documentMarkInQuote
    case "found unknown escape character": .unknownEscape
    case "did not find expected hexdecimal number": .shortEscape
    case "did not find expected ',' or ']'": .unclosedList
    case "did not find expected ',' or '}'": .unclosedMapping
    case "did not find expected key": .wrongIndentation
    case "did not find expected '-' indicator": .missingDash
    case "did not find expected node content": .missingValue
    case "found an indentation indicator equal to 0": .blockHeader
    case "did not find expected comment or line break": .blockHeader
    case "control characters are not allowed": .controlCharacter
    case "did not find expected <document start>": .secondDocument
    case "found incompatible YAML document": .directive
    default: .other(problem)
    }
  }

  /// Most of them are no YAML at all; some are YAML that is not read here.
  var code: DiagnosticCode {
    switch self {
    case .tab: .tab
    case .anchor, .tag, .directive: .unsupportedYAML
    case .missingColon, .surrogate, .strayCharacter, .strayColon, .strayDash, .strayQuestionMark,
      .unclosedQuote,
      .documentMarkInQuote, .unknownEscape, .shortEscape, .unclosedList, .unclosedMapping, .wrongIndentation,
      .missingDash, .missingValue, .blockHeader, .controlCharacter, .secondDocument, .other:
      .yamlSyntax
    }
  }
}
