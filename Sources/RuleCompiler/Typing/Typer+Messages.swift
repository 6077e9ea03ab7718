import Diagnostics
import Quantities
import RuleModel
import RuleSyntax

/// The sentences of the type checker.
extension Diagnostic {
  static func notACondition(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "a number or date alone is not a condition", range: range,
      help: "compare it with something: `… >= 4800`")
  }

  static func notAThing(_ word: SyntaxExpression.Word) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds,
      message: "`\(word.text)` is not a thing or a list that a case describes under a key of its own",
      range: word.range,
      help: "only such a thing is given or not; a single fact that is absent is unknown")
  }

  static func notANumber(_ word: SyntaxExpression.Word, _ type: FactType) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(word.text)` is \(type.title), not a number", range: word.range)
  }

  static func notANumber(_ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .incomparableKinds, message: "a number belongs here, not a condition", range: range)
  }

  static func notAFlag(_ word: SyntaxExpression.Word, _ type: FactType) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(word.text)` is \(type.title) and no condition by itself",
      range: word.range, help: "compare it, or test it with `in […]` or `is`")
  }

  static func comparesAFlag(_ word: SyntaxExpression.Word) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(word.text)` is yes or no already", range: word.range,
      help: "write `\(word.text)` or `not \(word.text)`")
  }

  static func hasNoKinds(_ word: SyntaxExpression.Word, _ type: FactType) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(word.text)` is \(type.title), which has no kinds",
      range: word.range)
  }

  static func notAList(_ word: SyntaxExpression.Word, _ type: FactType) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds, message: "`\(word.text)` is \(type.title), not a list", range: word.range)
  }

  static func notACode(_ range: SourceRange, _ type: FactType? = nil) -> Diagnostic {
    Diagnostic(
      code: .incomparableKinds,
      message: "left of `in […]` stands a path to a code\(type.map { ", not \($0.title)" } ?? "")",
      range: range)
  }

  static func incomparable(_ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .incomparableKinds, message: "these two sides do not compare", range: range)
  }

  static func literalOverflow(_ range: SourceRange) -> Diagnostic {
    Diagnostic(code: .unreadableText, message: "this number is too large", range: range)
  }

  static func wrongMeasure(
    _ word: SyntaxExpression.Word, _ type: FactType, _ unit: SyntaxExpression.Word
  ) -> Diagnostic {
    Diagnostic(
      code: .differentDimensions, message: "`\(word.text)` cannot be counted in \(unit.text)",
      range: unit.range, labels: [.init(range: word.range, text: type.title)])
  }

  /// Two numbers of different dimensions; a bare one beside a quantity lacks its unit.
  static func dimensions(
    _ left: SyntaxExpression, _ leftNumber: (expression: NumberExpression, dimension: Dimension),
    _ right: SyntaxExpression, _ rightNumber: (expression: NumberExpression, dimension: Dimension)
  ) -> Diagnostic {
    let isRightBare = rightNumber.dimension.isScalar && right.isLiteral
    let isLeftBare = leftNumber.dimension.isScalar && left.isLiteral
    guard isRightBare || isLeftBare else {
      return Diagnostic(
        code: .differentDimensions, message: "these are different dimensions", range: right.range,
        label: "\(rightNumber.dimension)", labels: [.init(range: left.range, text: "\(leftNumber.dimension)")]
      )
    }
    let (bare, quantity) = isRightBare ? (right, leftNumber) : (left, rightNumber)
    let other = isRightBare ? left : right
    let unit = quantity.expression.unit?.symbol
    return Diagnostic(
      code: .missingUnit, message: "`\(bare.literalText)` needs a unit here", range: bare.range,
      label: "a bare number",
      labels: [
        .init(range: other.range, text: unit.map { "measured in \($0)" } ?? "\(quantity.dimension)")
      ],
      help: unit.map { "write the unit after the number: `\(bare.literalText) \($0)`" },
      replacement: unit.map { "\(bare.literalText) \($0)" })
  }
}

extension SyntaxExpression {
  fileprivate var isLiteral: Bool {
    if case .number = self { true } else { false }
  }

  fileprivate var literalText: String {
    if case .number(_, _, let text, _) = self { text } else { "" }
  }
}
