import Diagnostics
import RuleModel

/// What is worked out once: for all lines of a case, and for all choices of readings.
extension Evaluator {
  /// What another evaluator has worked out of the same line on the same day, under choices that differ in some readings.
  struct Loan: Sendable {
    let memory: Memory
    let differing: ReadingSet
  }

  /// The same law and day over other facts. Of another line of the same case, what does not read the line stays.
  mutating func turn(to other: FactSet) {
    var roots = other.roots
    roots["item"] = facts.roots["item"]
    if roots == facts.roots, other.entities == facts.entities, other.common == facts.common {
      if other.roots["item"] != facts.roots["item"] { memory.forgetLine() }
    } else {
      memory = Memory()
    }
    loan = nil
    facts = other
  }

  /// What is known of it already. What rests on it then rests on the same.
  mutating func remembered<Key, Value>(
    _ table: KeyPath<Memory, [Key: Memory.Noted<Value>]>, _ key: Key
  ) -> Value? {
    if let own = memory[keyPath: table][key] {
      reads.formUnion(own.reads)
      return own.value
    }
    guard let loan, let lent = loan.memory[keyPath: table][key],
      lent.reads.readings.isDisjoint(with: loan.differing)
    else { return nil }
    reads.formUnion(lent.reads)
    return lent.value
  }

  /// Works something out, and tells on what that rests. What it is part of then rests on it too.
  mutating func noting<Value>(_ work: (inout Evaluator) -> Value) -> Memory.Noted<Value> {
    let outer = reads
    reads = Reads()
    defer { reads.formUnion(outer) }
    let value = work(&self)
    return Memory.Noted(value: value, reads: reads)
  }

  /// A part of a condition, worked out once: with nothing bound around it, and outside of what is still being worked out.
  mutating func standing<Value>(
    _ kept: WritableKeyPath<Memory, [SourceRange: Memory.Noted<Value>]>, at range: SourceRange,
    _ environment: Environment,
    _ work: (inout Evaluator) -> Value
  ) -> Value {
    guard environment.isEmpty, assumed.isEmpty, open.isEmpty else { return work(&self) }
    if let known = remembered(kept, range) { return known }
    let found = noting(work)
    memory[keyPath: kept][range] = found
    return found.value
  }
}
