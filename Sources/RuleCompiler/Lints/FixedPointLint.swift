import Diagnostics
import RuleModel

/// L0505: a least fixed point reads itself where more of it would mean less, so that it need not have one (S9).
struct FixedPointLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    pack.rules.compactMap { rule in
      guard case .definition(let definition) = rule.kind, definition.isLeastFixedPoint else { return nil }
      let name = definition.name
      let around = (rule.condition.map { [$0] } ?? []) + rule.alternatives.map(\.condition)
      var reads: Set<Polarity> = []
      if case .flag(let value) = definition.value { reads = value.polarities(of: definition) }
      for condition in around { reads.formUnion(condition.polarities(of: definition)) }
      for carveOut in rule.carveOuts where !carveOut.reads(definition).isEmpty { reads.insert(.falling) }
      guard !reads.isSubset(of: [.rising]) else { return nil }
      return Diagnostic(
        code: .circularDefinition,
        message: "the least fixed point `\(name)` reads itself where more of it would mean less",
        range: rule.place,
        help: "read it as it is, or filter a sum or a count with it that must be at least something")
    }
  }
}

/// Whether a condition can only gain from a flag, or only lose.
private enum Polarity {
  case rising, falling

  var turned: Polarity { self == .rising ? .falling : .rising }
}

extension Condition {
  fileprivate func polarities(of definition: Definition) -> Set<Polarity> {
    switch self {
    case .flag(let path): return path.isRead(of: definition) ? [.rising] : []
    case .not(let inner, _): return Set(inner.polarities(of: definition).map(\.turned))
    case .compare(let left, let comparator, let right, _):
      // `a >= b` gains as a grows and as b shrinks.
      switch comparator {
      case .greater, .greaterOrEqual:
        return left.polarities(of: definition).union(right.polarities(of: definition).map(\.turned))
      case .less, .lessOrEqual:
        return right.polarities(of: definition).union(left.polarities(of: definition).map(\.turned))
      case .equal, .notEqual:
        return left.polarities(of: definition).union(right.polarities(of: definition)).isEmpty
          ? [] : [.rising, .falling]
      }
    case .and, .or, .known, .quantified, .compareDates, .isKind, .oneOf, .sameCode, .given:
      return parts.reduce(into: []) { $0.formUnion($1.polarities(of: definition)) }
    }
  }
}

extension NumberExpression {
  /// Whether the number can only rise with the flag, or only fall.
  fileprivate func polarities(of definition: Definition) -> Set<Polarity> {
    switch self {
    case .literal: return []
    case .path(let path), .measure(let path, _, _):
      return path.isRead(of: definition) ? [.rising, .falling] : []
    case .binary(let left, let operation, let right, _):
      let (inLeft, inRight) = (left.polarities(of: definition), right.polarities(of: definition))
      switch operation {
      case .add: return inLeft.union(inRight)
      case .subtract: return inLeft.union(inRight.map(\.turned))
      case .multiply, .divide: return inLeft.isEmpty && inRight.isEmpty ? [] : [.rising, .falling]
      }
    case .aggregate(let aggregate, _):
      let filter = aggregate.filter?.polarities(of: definition) ?? []
      let body = aggregate.body?.polarities(of: definition) ?? []
      guard !(filter.isEmpty && body.isEmpty) else { return [] }
      // Shares and counts are not negative: more of them is more.
      let isSum = aggregate.operation == .sum || aggregate.operation == .count
      return isSum && body.isEmpty ? filter : [.rising, .falling]
    }
  }
}

extension CarveOut {
  fileprivate func reads(_ definition: Definition) -> [FactPath] {
    conditions.flatMap(\.paths).filter { $0.isRead(of: definition) }
  }
}

extension FactPath {
  fileprivate func isRead(of definition: Definition) -> Bool {
    owner == definition.type && steps.last == definition.fact
  }
}
