import Diagnostics
import Quantities
import RuleModel

extension Condition {
  /// Every condition that differs from this one in one thing.
  var changes: [Change<Condition>] {
    switch self {
    case .and(let parts, let range):
      return Self.changes(of: parts, range, word: "and", other: "or") {
        .and($0, range)
      } swapped: {
        .or($0, range)
      }
    case .or(let parts, let range):
      return Self.changes(of: parts, range, word: "or", other: "and") {
        .or($0, range)
      } swapped: {
        .and($0, range)
      }
    case .not(let inner, let range):
      return [Change(value: inner, says: "`not` dropped", place: range)]
        + inner.changes.map { $0.map { .not($0, range) } }
    case .known(let inner, let range):
      return [Change(value: inner, says: "`known` dropped", place: range)]
        + inner.changes.map { $0.map { .known($0, range) } }
    case .compare(let left, let comparator, let right, let range):
      return comparator.changes(at: range).map { $0.map { .compare(left, $0, right, range) } }
        + left.changes.map { $0.map { .compare($0, comparator, right, range) } }
        + right.changes.map { $0.map { .compare(left, comparator, $0, range) } }
    case .compareDates(let left, let comparator, let right, let range):
      return comparator.changes(at: range).map { $0.map { .compareDates(left, $0, right, range) } }
        + left.changes.map { $0.map { .compareDates($0, comparator, right, range) } }
        + right.changes.map { $0.map { .compareDates(left, comparator, $0, range) } }
    case .oneOf(let path, let test, let range):
      return test.changes.map { $0.map { .oneOf(path, $0, range) } }
    case .quantified(let quantifier, let variable, let list, let inner, let range):
      let other: Quantifier = quantifier == .any ? .every : .any
      return [
        Change(
          value: .quantified(other, variable: variable, list: list, inner, range),
          says: "`\(quantifier.rawValue)` became `\(other.rawValue)`", place: range)
      ]
        + (inner?.changes ?? []).map {
          $0.map { .quantified(quantifier, variable: variable, list: list, $0, range) }
        }
    case .flag, .isKind, .sameCode, .given: return []
    }
  }

  private static func changes(
    of parts: [Condition], _ range: SourceRange, word: String, other: String,
    _ whole: ([Condition]) -> Condition, swapped: ([Condition]) -> Condition
  ) -> [Change<Condition>] {
    var changes = [Change(value: swapped(parts), says: "`\(word)` became `\(other)`", place: range)]
    for (index, part) in parts.enumerated() {
      var rest = parts
      rest.remove(at: index)
      changes.append(
        Change(
          value: rest.count == 1 ? rest[0] : whole(rest), says: "a part of `\(word)` dropped",
          place: part.range))
      for change in part.changes {
        var changed = parts
        changed[index] = change.value
        changes.append(Change(value: whole(changed), says: change.says, place: change.place))
      }
    }
    return changes
  }
}

extension Comparator {
  fileprivate func changes(at range: SourceRange) -> [Change<Comparator>] {
    let others: [Comparator] =
      switch self {
      case .equal: [.notEqual]
      case .notEqual: [.equal]
      case .less: [.lessOrEqual]
      case .lessOrEqual: [.less]
      case .greater: [.greaterOrEqual]
      case .greaterOrEqual: [.greater]
      }
    return others.map { Change(value: $0, says: "`\(rawValue)` became `\($0.rawValue)`", place: range) }
  }
}

extension CodeTest {
  /// Without each of its members in turn.
  fileprivate var changes: [Change<CodeTest>] {
    guard members.count > 1 else { return [] }
    return members.indices.map { index in
      var rest = members
      rest.remove(at: index)
      return Change(
        value: CodeTest(list: list, members: rest, range: range),
        says: "`\(members[index].code)` dropped from the list", place: range)
    }
  }
}

extension DateExpression {
  fileprivate var changes: [Change<DateExpression>] {
    guard case .literal(let date, let range) = self else { return [] }
    return [-1, 1].compactMap { days in
      (try? date.adding(days: days)).map {
        Change(value: .literal($0, range), says: "\(date) became \($0)", place: range)
      }
    }
  }
}
