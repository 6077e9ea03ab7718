import Diagnostics
import RuleModel

/// What an evaluator has worked out, each with what it rests on.
struct Memory: Sendable {
  /// Something worked out.
  struct Noted<Value: Sendable>: Sendable {
    let value: Value
    let reads: Reads
  }

  var numbers: [Evaluator.DerivedFact: Noted<NumberResult>] = [:]
  var flags: [Evaluator.DerivedFact: Noted<Explanation>] = [:]
  var classified: [EntityID: Noted<[RuleResult]>] = [:]
  /// Of rules that stand alone, with nothing bound.
  var results: [RuleID: Noted<RuleResult>] = [:]
  /// The parts of conditions that go over a list, by their place.
  var aggregates: [SourceRange: Noted<NumberResult>] = [:]
  var quantified: [SourceRange: Noted<Explanation>] = [:]

  /// Keeps what says the same of every line.
  mutating func forgetLine() {
    numbers = numbers.filter { !$0.value.reads.line }
    flags = flags.filter { !$0.value.reads.line }
    classified = classified.filter { !$0.value.reads.line }
    results = results.filter { !$0.value.reads.line }
    aggregates = aggregates.filter { !$0.value.reads.line }
    quantified = quantified.filter { !$0.value.reads.line }
  }
}
