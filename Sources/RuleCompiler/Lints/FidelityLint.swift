import Diagnostics
import Quantities
import RuleModel

/// L0301 and L0302: the paraphrase and the condition say different things about a number.
struct FidelityLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    pack.rules.flatMap { rule -> [Diagnostic] in
      var checks: [(text: String, tests: [NumberTest])] = [(rule.says, rule.ownNumberTests)]
      for part in rule.alternatives {
        checks.append(("\(rule.says) \(part.says ?? "")", part.condition.numberTests))
      }
      for carveOut in rule.carveOuts { checks += Self.checks(carveOut) }
      return checks.flatMap { Self.compare($0.text, $0.tests, rule) }
    }
  }

  private static func checks(_ carveOut: CarveOut) -> [(String, [NumberTest])] {
    [(carveOut.says, carveOut.condition.numberTests)] + carveOut.carveOuts.flatMap(checks)
  }

  private static func compare(_ text: String, _ tests: [NumberTest], _ rule: Rule) -> [Diagnostic] {
    guard rule.interpretation == nil else { return [] }
    let phrases = NumberPhrase.phrases(in: text)
    return tests.compactMap { test in
      let said = phrases.filter { $0.number == test.literal.writtenNumber }
      if said.isEmpty { return .notInText(test, rule) }
      let comparators = said.compactMap(\.comparator)
      if !comparators.isEmpty, !comparators.contains(test.comparator) {
        return .wordsDiffer(test, comparators[0], rule)
      }
      return nil
    }
  }
}

extension Rule {
  fileprivate var ownNumberTests: [NumberTest] {
    var tests = condition?.numberTests ?? []
    if case .definition(let definition) = kind, case .flag(let value) = definition.value {
      tests += value.numberTests
    }
    return tests
  }
}

extension NumberLiteral {
  /// The number before its unit.
  fileprivate var writtenNumber: ExactNumber? {
    ExactNumber(reading: text.split(separator: " ").first ?? "")
  }
}

extension Diagnostic {
  fileprivate static func notInText(_ test: NumberTest, _ rule: Rule) -> Diagnostic {
    Diagnostic(
      code: .numberNotInText, message: "`says` does not mention \(test.literal.text)",
      range: test.literal.range, labels: [.init(range: rule.place, text: "in this rule")], law: rule.cite,
      help: "say it in the paraphrase, or explain it under `interpretation:`")
  }

  fileprivate static func wordsDiffer(_ test: NumberTest, _ said: Comparator, _ rule: Rule) -> Diagnostic {
    Diagnostic(
      code: .wordsAndOperatorDiffer,
      message:
        "`says` means `\(said.rawValue) \(test.literal.text)`, the condition says `\(test.comparator.rawValue)`",
      range: test.range, labels: [.init(range: rule.place, text: "in this rule")], law: rule.cite,
      help:
        "read the law again: write `\(said.rawValue)`, correct the paraphrase, or explain under `interpretation:`"
    )
  }
}
