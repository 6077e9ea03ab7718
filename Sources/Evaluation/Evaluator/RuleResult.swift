import Diagnostics
import RuleModel

/// What one rule comes to for one thing.
struct RuleResult: Sendable, Hashable {
  /// A carve-out with what its own carve-outs left of it.
  struct CarveOutResult: Sendable, Hashable {
    let carveOut: CarveOut
    /// Of its condition alone.
    let ownTruth: Truth
    /// Of its condition without the carve-outs within.
    let truth: Truth
    let explanation: Explanation
    let inner: [CarveOutResult]

    /// The consequences it and the carve-outs within put in place of the rule's, each as far as it does.
    func replacements(within outer: Truth = .holds) -> [(
      replacement: CarveOut.Replacement, truth: Truth, explanation: Explanation
    )] {
      let own = carveOut.replacement.map { [($0, outer && truth, explanation)] } ?? []
      return own + inner.flatMap { $0.replacements(within: outer && ownTruth) }
    }
  }

  let rule: Rule
  /// Condition, alternatives, removing carve-outs and those it yields to, together.
  let truth: Truth
  let condition: Explanation?
  let alternatives: [(id: RuleID, explanation: Explanation)]
  let carveOuts: [CarveOutResult]
  /// The rules that come first, as far as they hold or may.
  let yielded: [(id: RuleID, truth: Truth, explanation: Explanation)]

  static func == (left: RuleResult, right: RuleResult) -> Bool {
    left.rule == right.rule && left.truth == right.truth && left.condition == right.condition
      && left.carveOuts == right.carveOuts
      && left.alternatives.elementsEqual(right.alternatives) {
        $0.id == $1.id && $0.explanation == $1.explanation
      }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(rule.id)
    hasher.combine(truth)
  }

  /// Every replacement of the rule's consequence that holds or may.
  var replacements: [(replacement: CarveOut.Replacement, truth: Truth, explanation: Explanation)] {
    carveOuts.flatMap { $0.replacements() }.filter { $0.truth != .fails }
  }

  /// Every explanation that plays a part, in the order of the rule.
  var explanations: [Explanation] {
    (condition.map { [$0] } ?? []) + alternatives.map(\.explanation) + carveOuts.map(\.explanation)
      + yielded.map(\.explanation)
  }

  /// The rule as one explanation, for the conditions that read what it makes.
  var asExplanation: Explanation {
    var parts: [Explanation] = condition.map { [$0] } ?? []
    if !alternatives.isEmpty {
      let isAny = rule.combination == .anyOf
      let truths = alternatives.map(\.explanation.truth)
      parts.append(
        Explanation(
          form: isAny ? .or : .and, range: rule.place,
          truth: isAny
            ? truths.reduce(.fails) { $0 || $1 } : truths.reduce(.holds) { $0 && $1 },
          children: alternatives.map(\.explanation)))
    }
    let against =
      carveOuts.filter { $0.carveOut.replacement == nil }.map(\.explanation)
      + yielded.map(\.explanation)
    parts += against.map {
      Explanation(form: .not, range: $0.range, truth: $0.truth.negated, children: [$0])
    }
    return Explanation(form: .and, range: rule.place, truth: truth, children: parts)
  }

  /// What would have to be known.
  var openFacts: [UnknownFact] { asExplanation.openFacts }

  /// The entries this rule puts among the classification, each as far as it does.
  var classificationCodes: [(Code, Truth)] {
    [(Code(rule.id.text), truth)]
      + alternatives.map { (Code($0.id.text), truth && $0.explanation.truth) }
  }
}
