import Quantities
import RuleModel

/// `sum`, `max`, `min` and `count` over lists that may be incomplete and whose filters may be unknown.
extension Evaluator {
  /// Elements of a list that are all explained; an order may have thousands of lines.
  static let explainedElements = 20

  mutating func aggregate(_ aggregate: Aggregate, _ environment: Environment) -> NumberResult {
    let list = list(aggregate.list, environment)
    var elements = Elements(missing: missing(list, aggregate.list))
    for id in list.elements {
      var inner = environment
      inner[aggregate.variable] = id
      let filter = aggregate.filter.map { judge($0, inner) }
      let value = aggregate.body.map { number($0, inner) } ?? NumberResult(.one)
      elements.add(value, filter: filter)
    }
    do throws(ArithmeticFault) {
      switch aggregate.operation {
      case .count: return try elements.sum(least: .zero)
      case .sum: return try elements.sum(least: nil)
      case .max: return elements.extremum { $0.maximum(with: $1) }
      case .min: return elements.extremum { $0.minimum(with: $1) }
      }
    } catch {
      return .fault(error, at: aggregate.list.text, from: elements.certain + elements.possible)
    }
  }

  /// The values of a list, apart by whether they count for certain.
  private struct Elements {
    var certain: [NumberResult] = []
    var possible: [NumberResult] = []
    var unknowns: [UnknownFact] = []
    let missing: [UnknownFact]

    init(missing: [UnknownFact]) {
      self.missing = missing
    }

    mutating func add(_ value: NumberResult, filter: Explanation?) {
      if filter?.truth == .fails || value.presence == .absent { return }
      if filter?.truth == .unknown || value.presence == .perhaps {
        possible.append(value)
        unknowns += filter?.openFacts ?? []
      } else {
        certain.append(value)
      }
    }

    private var inexact: [NumberResult] { (certain + possible).filter { !$0.range.isExact } }

    private var allUnknowns: [UnknownFact] {
      let all = Array(
        Set(inexact.flatMap(\.unknowns) + possible.flatMap(\.unknowns) + unknowns + missing)
      ).sorted()
      guard all.count > 2 * Evaluator.explainedElements else { return all }
      let more = UnknownFact(
        path: "\(all.count - Evaluator.explainedElements) more facts of the list", ask: nil, reason: .notGiven
      )
      return all.prefix(Evaluator.explainedElements) + [more]
    }

    /// What was read, cut short where the list is long.
    private func readings(_ values: [NumberResult]) -> [Reading] {
      let all = values.flatMap(\.readings)
      guard all.count > 2 * Evaluator.explainedElements else { return all }
      let more = Reading(
        path: "the list", value: "\(all.count - Evaluator.explainedElements) more facts", evidence: nil)
      return all.prefix(Evaluator.explainedElements) + [more]
    }

    /// The one element on which the value depends, where every other is exact.
    private var soleLinear: LinearFraction? {
      let open = inexact
      return open.count == 1 && possible.isEmpty && missing.isEmpty ? open[0].linear : nil
    }

    /// - Parameter least: the least an element that is not listed can add; nil if that is not known.
    func sum(least: ExactNumber?) throws(ArithmeticFault) -> NumberResult {
      var range = NumberRange(.zero)
      var exact = ExactNumber.zero
      for value in certain {
        range = try range.adding(value.range)
        if let number = value.range.exact { exact = try exact.adding(number) }
      }
      for value in possible { range = try range.adding(value.range.hull(with: NumberRange(.zero))) }
      if !missing.isEmpty { range = NumberRange(lower: least == nil ? nil : range.lower, upper: nil) }
      return NumberResult(
        range: range, linear: try soleLinear?.adding(exact), unknowns: range.isExact ? [] : allUnknowns,
        readings: readings(certain + possible))
    }

    func extremum(_ join: (NumberRange, NumberRange) -> NumberRange) -> NumberResult {
      guard let first = certain.first else {
        let reason = possible.isEmpty && missing.isEmpty
        let unknowns = reason ? [UnknownFact(path: "the list", ask: nil, reason: .emptyList)] : allUnknowns
        return NumberResult(
          range: .any, unknowns: unknowns, readings: readings(possible))
      }
      var range = first.range
      for value in certain.dropFirst() { range = join(range, value.range) }
      // What may or may not count can only move the value towards it.
      for value in possible { range = range.hull(with: join(range, value.range)) }
      if !missing.isEmpty { range = range.hull(with: join(range, .any)) }
      let makers = (certain + possible).filter { range.isExact ? $0.range == range : !$0.range.isExact }
      return NumberResult(
        range: range, linear: soleLinear, unknowns: range.isExact ? [] : allUnknowns,
        readings: readings(makers.isEmpty ? certain : Array(makers.prefix(range.isExact ? 1 : makers.count))))
    }
  }
}
