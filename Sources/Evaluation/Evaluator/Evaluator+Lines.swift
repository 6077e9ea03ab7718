import Diagnostics
import RuleModel

/// What is worked out once for all lines of a case.
extension Evaluator {
  /// The same law and day over other facts. Of another line of the same case, what does not read the line stays.
  mutating func turn(to other: FactSet) {
    var roots = other.roots
    roots["item"] = facts.roots["item"]
    if roots == facts.roots, other.entities == facts.entities, other.common == facts.common {
      for key in ofLine.numbers { numbers[key] = nil }
      for key in ofLine.flags { flags[key] = nil }
      for line in ofLine.classified { classified[line] = nil }
    } else {
      (numbers, flags, classified, standing) = ([:], [:], [:], Standing())
    }
    ofLine = OfLine()
    facts = other
  }

  /// Works something out, and tells whether that read the line judged. What it is part of then reads it too.
  mutating func noting<Value>(_ work: (inout Evaluator) -> Value) -> (value: Value, readsLine: Bool) {
    let outer = readsLine
    readsLine = false
    defer { readsLine = readsLine || outer }
    let value = work(&self)
    return (value, readsLine)
  }

  /// A part of a condition, worked out once where it says the same of every line: with nothing bound around it, and
  /// outside of what is still being worked out.
  mutating func standing<Value>(
    _ kept: WritableKeyPath<Standing, [SourceRange: Value]>, at range: SourceRange,
    _ environment: Environment,
    _ work: (inout Evaluator) -> Value
  ) -> Value {
    guard environment.isEmpty, assumed.isEmpty, open.isEmpty else { return work(&self) }
    if let known = standing[keyPath: kept][range] { return known }
    let found = noting(work)
    if !found.readsLine { standing[keyPath: kept][range] = found.value }
    return found.value
  }
}
