import Diagnostics
import Quantities
import RuleModel

/// L0208, L0209, L0304: comparisons with numbers that no value, or every value, meets.
struct NeverTrueLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for rule in pack.rules {
      for test in rule.conditions.flatMap(\.numberTests) {
        guard let range = Self.declaredRange(of: test.subject, pack.vocabulary) else { continue }
        switch test.comparator.decides(range, NumberRange(test.literal.value)) {
        case true?: diagnostics.append(.always(test))
        case false?: diagnostics.append(.never(test))
        case nil: break
        }
      }
      let common = rule.condition?.conjuncts ?? []
      if let contradiction = Self.contradiction(common) {
        diagnostics.append(.contradiction(contradiction, rule, code: .neverTrue))
      }
      for part in rule.alternatives {
        if let contradiction = Self.contradiction(common + part.condition.conjuncts) {
          diagnostics.append(.contradiction(contradiction, rule, code: .unreachableAlternative))
        }
      }
    }
    return diagnostics
  }

  private static func declaredRange(of subject: NumberExpression, _ vocabulary: Vocabulary) -> NumberRange? {
    guard case .path(let path) = subject, let owner = path.owner, let fact = path.steps.last else {
      return nil
    }
    return vocabulary.types[owner]?[fact]?.range
  }

  /// Two of the conjuncts that bound the same path and leave nothing between them.
  private static func contradiction(_ conjuncts: [Condition]) -> (NumberTest, NumberTest)? {
    let tests = conjuncts.flatMap { condition -> [NumberTest] in
      if case .compare = condition { condition.numberTests } else { [] }
    }
    for (index, second) in tests.enumerated() {
      for first in tests[..<index] where first.subject.sameText(as: second.subject) && excludes(first, second)
      {
        return (first, second)
      }
    }
    return nil
  }

  private static func excludes(_ first: NumberTest, _ second: NumberTest) -> Bool {
    let (lower, upper) = first.comparator.boundsBelow ? (first, second) : (second, first)
    guard lower.comparator.boundsBelow, upper.comparator.boundsAbove else { return false }
    if lower.literal.value == upper.literal.value {
      return lower.comparator == .greater || upper.comparator == .less
    }
    return lower.literal.value > upper.literal.value
  }
}

extension NumberExpression {
  /// Whether both are the same path; places differ and do not count.
  fileprivate func sameText(as other: NumberExpression) -> Bool {
    guard case .path(let left) = self, case .path(let right) = other else { return false }
    return left.root == right.root && left.steps == right.steps
  }
}

extension Comparator {
  fileprivate var boundsBelow: Bool { self == .greater || self == .greaterOrEqual || self == .equal }
  fileprivate var boundsAbove: Bool { self == .less || self == .lessOrEqual || self == .equal }
}

extension Diagnostic {
  fileprivate static func always(_ test: NumberTest) -> Diagnostic {
    Diagnostic(code: .alwaysTrue, message: "this comparison holds for every value", range: test.range)
  }

  fileprivate static func never(_ test: NumberTest) -> Diagnostic {
    Diagnostic(code: .neverTrue, message: "this comparison holds for no value", range: test.range)
  }

  fileprivate static func contradiction(
    _ pair: (NumberTest, NumberTest), _ rule: Rule, code: DiagnosticCode
  ) -> Diagnostic {
    Diagnostic(
      code: code, message: "`\(rule.id)` can never hold: these two exclude each other", range: pair.1.range,
      labels: [.init(range: pair.0.range, text: "and this")])
  }
}
