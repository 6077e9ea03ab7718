import Diagnostics
import Quantities
import RuleModel
import RuleSyntax

/// Turns an expression as written into a typed one; what is wrong is reported once and the part left out.
struct Typer {
  private let vocabulary: Vocabulary
  private(set) var diagnostics: [Diagnostic] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// A condition, or nil with diagnostics.
  mutating func condition(_ expression: SyntaxExpression, in scope: Scope) -> Condition? {
    switch expression {
    case .and(let parts):
      var scope = scope
      var typed: [Condition?] = []
      for part in parts {
        typed.append(condition(part, in: scope))
        scope = scope.guarding(Self.guards(of: part))
      }
      return all(typed).map { .and($0, expression.range) }
    case .or(let parts):
      return all(parts.map { condition($0, in: scope) }).map { .or($0, expression.range) }
    case .not(let inner, let range):
      return condition(inner, in: scope).map { .not($0, range) }
    case .known(let inner, let range):
      return condition(inner, in: scope).map { .known($0, range) }
    case .comparison(let left, let sign, let right):
      return comparison(left, sign, right, in: scope)
    case .membership(let left, let codes, let range):
      return membership(left, codes: codes, range, in: scope)
    case .kind(let path, let kind):
      return kindTest(path, kind, expression.range, in: scope)
    case .quantified(let quantifier, let variable, let list, let inner, let range):
      return quantified(quantifier, variable, list, inner, range, in: scope)
    case .given(let path, let range):
      return given(path, range, in: scope)
    case .name(let word):
      return flag(word, in: scope)
    case .number, .date, .measure, .arithmetic, .aggregate:
      diagnostics.append(.notACondition(expression.range))
      return nil
    }
  }

  /// What an expression says of kinds when it holds: each thing is one of each set.
  static func guards(of expression: SyntaxExpression) -> [String: [Set<String>]] {
    switch expression {
    case .kind(let path, let kind): return [path.text: [[kind.text]]]
    case .known(let inner, _): return guards(of: inner)
    case .and(let parts):
      return parts.reduce(into: [:]) { $0.merge(guards(of: $1)) { $0 + $1 } }
    case .or(let parts):
      guard let first = parts.first.map(guards(of:)) else { return [:] }
      return parts.dropFirst().reduce(first) { common, part in
        let others = guards(of: part)
        return common.reduce(into: [:]) { result, entry in
          guard let other = others[entry.key] else { return }
          result[entry.key] = entry.value.flatMap { left in other.map { left.union($0) } }
        }
      }
    case .number, .date, .name, .measure, .arithmetic, .aggregate, .comparison, .membership, .quantified,
      .given, .not:
      return [:]
    }
  }

  /// A number with its dimension, or nil with diagnostics.
  mutating func number(
    _ expression: SyntaxExpression, in scope: Scope
  ) -> (expression: NumberExpression, dimension: Dimension)? {
    switch expression {
    case .number(let value, let unit, let text, let range):
      return literal(value, unit: unit, text: text, range)
    case .name(let word):
      guard let path = resolve(word, in: scope) else { return nil }
      guard case .number(let dimension) = path.type else {
        diagnostics.append(.notANumber(word, path.type))
        return nil
      }
      return (.path(path), dimension)
    case .measure(let word, let unitWord, let range):
      return measure(word, unitWord, range, in: scope)
    case .arithmetic(let left, let sign, let right):
      return arithmetic(left, sign, right, expression.range, in: scope)
    case .aggregate(let operation, let body, let variable, let list, let filter, let range):
      return aggregate(operation, body, variable, list, filter, range, in: scope)
    case .date, .comparison, .membership, .kind, .quantified, .given, .not, .known, .and, .or:
      diagnostics.append(.notANumber(expression.range))
      return nil
    }
  }

  private mutating func resolve(_ word: SyntaxExpression.Word, in scope: Scope) -> FactPath? {
    var resolver = PathResolver(scope: scope)
    let path = resolver.resolve(word)
    diagnostics += resolver.diagnostics
    return path
  }

  private func all<Value>(_ values: [Value?]) -> [Value]? {
    let present = values.compactMap { $0 }
    return present.count == values.count ? present : nil
  }

  private mutating func flag(_ word: SyntaxExpression.Word, in scope: Scope) -> Condition? {
    guard let path = resolve(word, in: scope) else { return nil }
    guard path.type == .flag else {
      diagnostics.append(.notAFlag(word, path.type))
      return nil
    }
    return .flag(path)
  }

  private mutating func kindTest(
    _ word: SyntaxExpression.Word, _ kind: SyntaxExpression.Word, _ range: SourceRange, in scope: Scope
  ) -> Condition? {
    guard let path = resolve(word, in: scope) else { return nil }
    guard case .entity(let name) = path.type, let type = vocabulary.types[name], !type.kinds.isEmpty else {
      diagnostics.append(.hasNoKinds(word, path.type))
      return nil
    }
    guard type.kinds.contains(where: { $0.name == kind.text }) else {
      diagnostics.append(.unknownKind(kind.text, type: type, range: kind.range))
      return nil
    }
    return .isKind(path, kind.text, range)
  }

  /// Only things and lists under a key of their own can be there or not: a single fact that is absent is unknown.
  private mutating func given(_ word: SyntaxExpression.Word, _ range: SourceRange, in scope: Scope)
    -> Condition?
  {
    guard let path = resolve(word, in: scope) else { return nil }
    switch path.type {
    case .entity where !path.steps.isEmpty: return .given(path, range)
    case .list where !path.steps.isEmpty: return .given(path, range)
    case .entity:
      if case .entity? = vocabulary.root(path.root)?.target { return .given(path, range) }
    case .number, .flag, .date, .text, .code, .codes, .list: break
    }
    diagnostics.append(.notAThing(word))
    return nil
  }

  private mutating func quantified(
    _ quantifier: SyntaxExpression.Word, _ variable: SyntaxExpression.Word, _ list: SyntaxExpression.Word,
    _ inner: SyntaxExpression?, _ range: SourceRange, in scope: Scope
  ) -> Condition? {
    guard let (path, type) = listPath(list, in: scope) else { return nil }
    let kind: Quantifier = quantifier.text == "every" ? .every : .any
    guard let inner else { return .quantified(kind, variable: variable.text, list: path, nil, range) }
    guard let condition = condition(inner, in: scope.binding(variable.text, type: type)) else { return nil }
    return .quantified(kind, variable: variable.text, list: path, condition, range)
  }

  private mutating func listPath(
    _ word: SyntaxExpression.Word, in scope: Scope
  ) -> (path: FactPath, type: String)? {
    guard let path = resolve(word, in: scope) else { return nil }
    guard case .list(let type) = path.type else {
      diagnostics.append(.notAList(word, path.type))
      return nil
    }
    return (path, type)
  }

  private mutating func membership(
    _ left: SyntaxExpression, codes: [SyntaxExpression.Word], _ range: SourceRange, in scope: Scope
  ) -> Condition? {
    guard case .name(let word) = left else {
      diagnostics.append(.notACode(left.range))
      return nil
    }
    guard let path = resolve(word, in: scope) else { return nil }
    guard let list = path.type.codeList else {
      diagnostics.append(.notACode(word.range, path.type))
      return nil
    }
    guard let test = codeTest(codes, list: list, range) else { return nil }
    return .oneOf(path, test, range)
  }

  private mutating func codeTest(
    _ words: [SyntaxExpression.Word], list name: String, _ range: SourceRange
  ) -> CodeTest? {
    guard let list = vocabulary.codeLists[name] else { return nil }
    let groups = vocabulary.groups[name] ?? [:]
    var members: [CodeTest.Member] = []
    for word in words {
      if let group = groups[Code(word.text)] {
        members.append(.group(group))
      } else if let code = list.code(exactly: word.text) {
        members.append(name == ControlList.name ? .entry(code) : .code(code))
      } else {
        let more = groups.keys.sorted().map { CodeList.Entry(code: $0, name: $0.text) }
        diagnostics.append(
          .unknownCode(
            word.text, range: word.range, list: CodeList(name: name, entries: list.entries + more)))
      }
    }
    return members.count == words.count ? CodeTest(list: name, members: members, range: range) : nil
  }

  private mutating func comparison(
    _ left: SyntaxExpression, _ sign: SyntaxExpression.Word, _ right: SyntaxExpression, in scope: Scope
  ) -> Condition? {
    let comparator = Comparator(rawValue: sign.text) ?? .equal
    let range = left.range.extended(to: right.range)
    if let side = left.pathOrNil ?? right.pathOrNil, case .name(let word) = side,
      PathResolver(scope: scope).begins(word)
    {
      guard let path = resolve(word, in: scope) else { return nil }
      if path.type.codeList != nil {
        return codeComparison(left, comparator, right, range, in: scope)
      }
      if path.type == .date { return dateComparison(left, comparator, right, range, in: scope) }
      if path.type == .flag {
        diagnostics.append(.comparesAFlag(word))
        return nil
      }
    }
    if left.isDate || right.isDate { return dateComparison(left, comparator, right, range, in: scope) }
    let (leftNumber, rightNumber) = (number(left, in: scope), number(right, in: scope))
    guard let leftNumber, let rightNumber else { return nil }
    guard leftNumber.dimension == rightNumber.dimension else {
      diagnostics.append(.dimensions(left, leftNumber, right, rightNumber))
      return nil
    }
    return .compare(leftNumber.expression, comparator, rightNumber.expression, range)
  }

  private mutating func codeComparison(
    _ left: SyntaxExpression, _ comparator: Comparator, _ right: SyntaxExpression, _ range: SourceRange,
    in scope: Scope
  ) -> Condition? {
    guard case .name(let leftWord) = left, case .name(let rightWord) = right, comparator.isEquality else {
      diagnostics.append(.incomparable(range))
      return nil
    }
    guard let path = resolve(leftWord, in: scope), let list = path.type.codeList else { return nil }
    let same: Condition?
    if PathResolver(scope: scope).begins(rightWord) {
      guard let other = resolve(rightWord, in: scope), other.type.codeList == list else {
        diagnostics.append(.incomparable(range))
        return nil
      }
      same = .sameCode(path, other, range)
    } else {
      same = codeTest([rightWord], list: list, rightWord.range).map { .oneOf(path, $0, range) }
    }
    return comparator == .equal ? same : same.map { .not($0, range) }
  }

  private mutating func dateComparison(
    _ left: SyntaxExpression, _ comparator: Comparator, _ right: SyntaxExpression, _ range: SourceRange,
    in scope: Scope
  ) -> Condition? {
    let (leftDate, rightDate) = (date(left, in: scope), date(right, in: scope))
    guard let leftDate, let rightDate else { return nil }
    return .compareDates(leftDate, comparator, rightDate, range)
  }

  private mutating func date(_ expression: SyntaxExpression, in scope: Scope) -> DateExpression? {
    if case .date(let date, let range) = expression { return .literal(date, range) }
    if case .name(let word) = expression, let path = resolve(word, in: scope), path.type == .date {
      return .path(path)
    }
    diagnostics.append(.incomparable(expression.range))
    return nil
  }

  private mutating func literal(
    _ value: ExactNumber, unit word: SyntaxExpression.Word?, text: String, _ range: SourceRange
  ) -> (NumberExpression, Dimension)? {
    guard let word else {
      return (.literal(NumberLiteral(value: value, unit: nil, text: text, range: range)), .scalar)
    }
    guard let unit = vocabulary.units.unit(word.text) else {
      diagnostics.append(.unknownUnit(word.text, word.range, units: vocabulary.units))
      return nil
    }
    guard let base = try? value.multiplied(by: unit.factor) else {
      diagnostics.append(.literalOverflow(range))
      return nil
    }
    let literal = NumberLiteral(value: base, unit: unit, text: "\(text) \(word.text)", range: range)
    return (.literal(literal), unit.dimension)
  }

  private mutating func measure(
    _ word: SyntaxExpression.Word, _ unitWord: SyntaxExpression.Word, _ range: SourceRange, in scope: Scope
  ) -> (NumberExpression, Dimension)? {
    guard let path = resolve(word, in: scope) else { return nil }
    guard let unit = vocabulary.units.unit(unitWord.text) else {
      diagnostics.append(.unknownUnit(unitWord.text, unitWord.range, units: vocabulary.units))
      return nil
    }
    guard path.type == .number(unit.dimension) else {
      diagnostics.append(.wrongMeasure(word, path.type, unitWord))
      return nil
    }
    return (.measure(path, unit, range), .scalar)
  }

  private mutating func arithmetic(
    _ left: SyntaxExpression, _ sign: SyntaxExpression.Word, _ right: SyntaxExpression, _ range: SourceRange,
    in scope: Scope
  ) -> (NumberExpression, Dimension)? {
    let (leftNumber, rightNumber) = (number(left, in: scope), number(right, in: scope))
    guard let leftNumber, let rightNumber, let operation = ArithmeticOperator(rawValue: sign.text) else {
      return nil
    }
    let expression = NumberExpression.binary(leftNumber.0, operation, rightNumber.0, range)
    switch operation {
    case .multiply: return (expression, leftNumber.dimension.times(rightNumber.dimension))
    case .divide: return (expression, leftNumber.dimension.over(rightNumber.dimension))
    case .add, .subtract:
      guard leftNumber.dimension == rightNumber.dimension else {
        diagnostics.append(.dimensions(left, leftNumber, right, rightNumber))
        return nil
      }
      return (expression, leftNumber.dimension)
    }
  }

  private mutating func aggregate(
    _ operation: SyntaxExpression.Word, _ body: SyntaxExpression?, _ variable: SyntaxExpression.Word,
    _ list: SyntaxExpression.Word, _ filter: SyntaxExpression?, _ range: SourceRange, in scope: Scope
  ) -> (NumberExpression, Dimension)? {
    guard let (path, type) = listPath(list, in: scope),
      let kind = Aggregate.Operation(rawValue: operation.text)
    else { return nil }
    let inner = scope.binding(variable.text, type: type)
    let typedFilter = filter.map { condition($0, in: inner) }
    let typedBody = body.map { number($0, in: inner) }
    if case .some(nil) = typedFilter { return nil }
    if case .some(nil) = typedBody { return nil }
    let aggregate = Aggregate(
      operation: kind, body: typedBody??.expression, variable: variable.text, list: path,
      filter: typedFilter ?? nil)
    return (.aggregate(aggregate, range), typedBody??.dimension ?? .scalar)
  }
}

extension FactType {
  /// The list whose codes a value of this type is or has.
  var codeList: String? {
    switch self {
    case .code(let list), .codes(let list): list
    case .number, .flag, .date, .text, .entity, .list: nil
    }
  }
}

extension Comparator {
  fileprivate var isEquality: Bool { self == .equal || self == .notEqual }
}

extension SyntaxExpression {
  fileprivate var pathOrNil: SyntaxExpression? {
    if case .name = self { self } else { nil }
  }

  fileprivate var isDate: Bool {
    if case .date = self { true } else { false }
  }
}
