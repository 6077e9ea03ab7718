import Diagnostics
import Quantities
import RuleModel

/// L0305: parts of a rule, or versions of a paragraph, out of the law's own order.
struct LawOrderLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for rule in pack.rules {
      for (earlier, later) in zip(rule.alternatives, rule.alternatives.dropFirst())
      where later.id.isNumbered && earlier.id.isNumbered
        && NaturalOrder.key(later.id.text) < NaturalOrder.key(earlier.id.text)
      {
        diagnostics.append(.outOfOrder(later.id, later.place, after: earlier.place))
      }
    }
    for (index, later) in pack.rules.enumerated() {
      for earlier in pack.rules[..<index] where earlier.id == later.id {
        if let end = later.period.end, let start = earlier.period.start, end < start {
          diagnostics.append(.outOfOrder(later.id, later.place, after: earlier.place))
        }
      }
    }
    return diagnostics
  }
}

/// Paragraph numbers in the order of the law: `a.2` before `a.10`.
enum NaturalOrder {
  /// Numbers are padded so that texts compare as the numbers do.
  static func key(_ text: String) -> String {
    var key = ""
    var digits = ""
    for character in text {
      if character.isNumber {
        digits.append(character)
      } else {
        key += padded(digits)
        digits = ""
        key.append(character)
      }
    }
    return key + padded(digits)
  }

  private static func padded(_ digits: String) -> String {
    digits.isEmpty ? "" : String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}

extension RuleID {
  /// Whether the last part is a number or letter of the law's, not a word of ours.
  fileprivate var isNumbered: Bool {
    let last = text.split(separator: ".").last ?? ""
    return last.allSatisfy(\.isNumber) || last.count == 1
  }
}

extension Diagnostic {
  fileprivate static func outOfOrder(_ id: RuleID, _ place: SourceRange, after earlier: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      code: .outOfOrder, message: "`\(id)` stands after one that follows it in the law", range: place,
      labels: [.init(range: earlier, text: "stands before it here")],
      help: "keep paragraphs in the law's order, and versions in the order of time")
  }
}
