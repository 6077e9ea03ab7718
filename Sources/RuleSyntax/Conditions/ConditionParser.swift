package import Diagnostics
import Quantities

/// Reads a condition or expression from its place in a rule file (the grammar stands in Docs/language.md).
package struct ConditionParser {
  static let keywords: Set<String> = [
    "and", "or", "not", "any", "every", "in", "where", "is", "for", "of", "given", "known",
  ]
  private static let aggregates: Set<String> = ["sum", "max", "min", "count"]
  private static let comparators: Set<String> = ["==", "!=", "<", "<=", ">", ">="]
  /// Nesting deeper than this is refused.
  private static let depthLimit = 40
  /// A sum or product of more parts than this is refused: each nests the ones before it.
  private static let operatorLimit = 200

  private let tokens: [ConditionToken]
  private var position = 0
  private var depth = 0
  private var operatorCount = 0

  private init(tokens: [ConditionToken]) {
    self.tokens = tokens
  }

  /// The expression in `slice` of `file`, or nil with diagnostics.
  package static func parse(
    _ file: SourceFile, slice: SourceRange, into diagnostics: inout [Diagnostic]
  ) -> SyntaxExpression? {
    var lexer = ConditionLexer(file: file, slice: slice)
    var parser = ConditionParser(tokens: lexer.tokens())
    guard lexer.diagnostics.isEmpty else {
      diagnostics += lexer.diagnostics
      return nil
    }
    do throws(Failure) {
      let expression = try parser.disjunction()
      guard parser.current.kind == .end else {
        throw Failure(.expected("`and`, `or` or the end of the condition", parser.current))
      }
      return expression
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// The first thing that could not be read.
  private struct Failure: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private var current: ConditionToken { tokens[position] }

  private mutating func advance() -> ConditionToken {
    let token = tokens[position]
    if position + 1 < tokens.count { position += 1 }
    return token
  }

  private mutating func accept(_ text: String) -> ConditionToken? {
    guard current.text == text, current.kind == .word || current.kind == .sign else { return nil }
    return advance()
  }

  private mutating func expect(_ text: String) throws(Failure) -> ConditionToken {
    guard let token = accept(text) else { throw Failure(.expected("`\(text)`", current)) }
    return token
  }

  private mutating func name(_ what: String) throws(Failure) -> SyntaxExpression.Word {
    guard current.kind == .word, !Self.keywords.contains(current.text) else {
      throw Failure(.expected(what, current))
    }
    return advance().word
  }

  private mutating func nested<Result>(
    _ body: (inout ConditionParser) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Failure(.tooDeep(current)) }
    return try body(&self)
  }

  private mutating func disjunction() throws(Failure) -> SyntaxExpression {
    try nested { (parser) throws(Failure) in
      var parts = [try parser.conjunction()]
      while parser.accept("or") != nil { parts.append(try parser.conjunction()) }
      return parts.count == 1 ? parts[0] : .or(parts)
    }
  }

  private mutating func conjunction() throws(Failure) -> SyntaxExpression {
    var parts = [try negation()]
    while accept("and") != nil { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func negation() throws(Failure) -> SyntaxExpression {
    if let word = accept("not") {
      return try nested { (parser) throws(Failure) in
        let inner = try parser.negation()
        return .not(inner, word.range.extended(to: inner.range))
      }
    }
    if let word = accept("known") {
      return try nested { (parser) throws(Failure) in
        let inner = try parser.negation()
        return .known(inner, word.range.extended(to: inner.range))
      }
    }
    if let word = accept("given") {
      let path = try name("the path of a thing or a list")
      return .given(path, word.range.extended(to: path.range))
    }
    if current.kind == .word, current.text == "any" || current.text == "every" { return try quantified() }
    return try comparison()
  }

  private mutating func quantified() throws(Failure) -> SyntaxExpression {
    let quantifier = advance()
    let variable = try name("a name for the element")
    _ = try expect("in")
    let list = try name("the path of a list")
    let condition = accept("where") == nil ? nil : try disjunction()
    let end = condition?.range ?? list.range
    return .quantified(
      quantifier.word, variable: variable, list: list, condition: condition,
      quantifier.range.extended(to: end))
  }

  private mutating func comparison() throws(Failure) -> SyntaxExpression {
    let left = try sum()
    if current.kind == .sign, Self.comparators.contains(current.text) {
      let sign = advance()
      return .comparison(left, sign.word, try sum())
    }
    if current.kind == .word, current.text == "in" {
      _ = advance()
      guard current.kind == .bracket else { throw Failure(.expected("a list of codes in brackets", current)) }
      let bracket = advance()
      let codes = bracket.codes
      guard !codes.isEmpty else { throw Failure(.emptyBracket(bracket)) }
      return .membership(left, codes: codes, left.range.extended(to: bracket.range))
    }
    if case .name(let path) = left, accept("is") != nil {
      return .kind(path, kind: try name("a kind"))
    }
    return left
  }

  private mutating func sum() throws(Failure) -> SyntaxExpression {
    var left = try product()
    while current.kind == .sign, current.text == "+" || current.text == "-" {
      let sign = try countedOperator()
      left = .arithmetic(left, sign.word, try product())
    }
    return left
  }

  private mutating func product() throws(Failure) -> SyntaxExpression {
    var left = try primary()
    while current.kind == .sign, current.text == "*" || current.text == "/" {
      let sign = try countedOperator()
      left = .arithmetic(left, sign.word, try primary())
    }
    return left
  }

  private mutating func countedOperator() throws(Failure) -> ConditionToken {
    operatorCount += 1
    guard operatorCount <= Self.operatorLimit else { throw Failure(.tooDeep(current)) }
    return advance()
  }

  private mutating func primary() throws(Failure) -> SyntaxExpression {
    switch current.kind {
    case .number: return try number()
    case .date:
      let token = advance()
      guard let date = CalendarDate(reading: token.text) else { throw Failure(.noSuchDate(token)) }
      return .date(date, token.range)
    case .word where Self.aggregates.contains(current.text) && tokens[position + 1].text == "of":
      return try aggregate()
    case .word where current.text == "measure" && tokens[position + 1].text == "(":
      return try measure()
    case .word: return .name(try name("a fact, a number or a code"))
    case .sign where current.text == "(":
      _ = advance()
      let inner = try disjunction()
      _ = try expect(")")
      return inner
    case .sign, .unit, .bracket, .end:
      throw Failure(.expected("a fact, a number or a code", current))
    }
  }

  private mutating func number() throws(Failure) -> SyntaxExpression {
    let token = advance()
    guard let value = ExactNumber(reading: token.text) else { throw Failure(.noSuchNumber(token)) }
    guard current.kind == .unit else { return .number(value, unit: nil, text: token.text, token.range) }
    let unit = advance()
    return .number(value, unit: unit.word, text: token.text, token.range.extended(to: unit.range))
  }

  private mutating func measure() throws(Failure) -> SyntaxExpression {
    let start = advance()
    _ = try expect("(")
    let path = try name("the path of a quantity")
    _ = try expect(",")
    var unit = try name("a unit")
    // A compound unit is several tokens without spaces: they are joined by their places.
    while current.text != ")", current.kind != .end { unit = unit.joined(with: advance()) }
    let end = try expect(")")
    return .measure(path, unit: unit, start.range.extended(to: end.range))
  }

  private mutating func aggregate() throws(Failure) -> SyntaxExpression {
    let operation = advance()
    _ = try expect("of")
    var body: SyntaxExpression?
    if operation.text != "count" {
      body = try sum()
      _ = try expect("for")
    }
    let variable = try name("a name for the element")
    _ = try expect("in")
    let list = try name("the path of a list")
    let filter = accept("where") == nil ? nil : try disjunction()
    return .aggregate(
      operation.word, body: body, variable: variable, list: list, filter: filter,
      operation.range.extended(to: filter?.range ?? list.range))
  }
}

extension ConditionToken {
  var word: SyntaxExpression.Word { SyntaxExpression.Word(text: text, range: range) }

  /// The codes between the brackets, each with its place.
  fileprivate var codes: [SyntaxExpression.Word] {
    var codes: [SyntaxExpression.Word] = []
    var column = range.start.column
    var offset = range.start.offset
    var line = range.start.line
    var start: SourcePosition?
    var text = ""
    var isComment = false
    for scalar in self.text.unicodeScalars {
      isComment = scalar == "#" || (isComment && scalar != "\n")
      let here = SourcePosition(line: line, column: column, offset: offset)
      if isComment || "[], \n\r".unicodeScalars.contains(scalar) {
        if let begin = start {
          codes.append(.init(text: text, range: SourceRange(path: range.path, start: begin, end: here)))
        }
        start = nil
        text = ""
      } else {
        if start == nil { start = here }
        text.unicodeScalars.append(scalar)
      }
      offset += scalar.utf8.count
      column = scalar == "\n" ? 1 : column + 1
      line += scalar == "\n" ? 1 : 0
    }
    return codes
  }
}

extension SyntaxExpression.Word {
  fileprivate func joined(with token: ConditionToken) -> Self {
    Self(text: text + token.text, range: range.extended(to: token.range))
  }
}

extension Diagnostic {
  fileprivate static func expected(_ what: String, _ token: ConditionToken) -> Diagnostic {
    let found = token.kind == .end ? "the condition ends here" : "here stands `\(token.text)`"
    return Diagnostic(
      code: .conditionSyntax, message: "\(found), but \(what) belongs here", range: token.range)
  }

  fileprivate static func emptyBracket(_ token: ConditionToken) -> Diagnostic {
    Diagnostic(
      code: .conditionSyntax, message: "the list of codes is empty", range: token.range,
      help: "name at least one code between `[` and `]`")
  }

  fileprivate static func noSuchDate(_ token: ConditionToken) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(token.text)` is not a day of the calendar", range: token.range)
  }

  fileprivate static func noSuchNumber(_ token: ConditionToken) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(token.text)` cannot be read as a number", range: token.range,
      help: "write digits with at most single underscores between them, such as `21_000` or `5.92`")
  }

  fileprivate static func tooDeep(_ token: ConditionToken) -> Diagnostic {
    Diagnostic(code: .tooDeepOrLong, message: "the condition is nested too deeply", range: token.range)
  }
}
