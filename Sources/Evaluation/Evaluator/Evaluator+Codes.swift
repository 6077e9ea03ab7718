import Diagnostics
import Quantities
import RuleModel

/// Codes, dates and the classification.
extension Evaluator {
  mutating func sameCode(
    _ left: FactPath, _ right: FactPath, _ range: SourceRange, _ environment: Environment
  ) -> Explanation {
    let (leftCode, rightCode) = (code(left, environment), code(right, environment))
    guard let first = leftCode.codes, let second = rightCode.codes, !leftCode.isOneOf, !rightCode.isOneOf
    else {
      return unknownCondition(.membership, range, leftCode.unknowns + rightCode.unknowns)
    }
    return Explanation(
      form: .membership, range: range, truth: Truth(!Set(first).isDisjoint(with: second)),
      readings: leftCode.readings + rightCode.readings)
  }

  mutating func membership(
    _ path: FactPath, _ test: CodeTest, _ range: SourceRange, _ environment: Environment
  ) -> Explanation {
    if case .fact(let owner, let name) = locate(path, environment),
      path.type == .codes(list: "control_list_entry"), facts[owner].facts[name] == nil
    {
      return classificationTest(owner, name, test, range)
    }
    let known = code(path, environment)
    guard let codes = known.codes else { return unknownCondition(.membership, range, known.unknowns) }
    if known.isOneOf {
      let truths = codes.map { test.member(matching: $0, on: asOf) != nil }
      guard truths.allSatisfy({ $0 == truths[0] }) else {
        return unknownCondition(.membership, range, known.unknowns)
      }
    }
    for code in codes {
      if let member = test.member(matching: code, on: asOf) {
        let certainty = certainty(code, member)
        return Explanation(
          form: .membership, range: range, truth: .holds, readings: known.readings,
          matched: matched(code, member, certainty), membershipCertainty: certainty)
      }
    }
    return Explanation(form: .membership, range: range, truth: .fails, readings: known.readings)
  }

  private func matched(_ code: Code, _ member: CodeTest.Member, _ certainty: String?) -> String {
    switch member {
    case .code(let code), .entry(let code): code.text
    case .group(let group):
      "\(code) is in \(group.code)" + (certainty.map { " (membership: \($0))" } ?? "")
    }
  }

  /// How certain the membership is, where it is one of a group and not of high certainty.
  private func certainty(_ code: Code, _ member: CodeTest.Member) -> String? {
    guard case .group(let group) = member, let known = group.membership(of: code, on: asOf)?.certainty,
      !known.hasPrefix("high")
    else { return nil }
    return known
  }

  /// A classification holds as far as the rules that make it do.
  private mutating func classificationTest(
    _ owner: EntityID, _ name: String, _ test: CodeTest, _ range: SourceRange
  ) -> Explanation {
    let path = "\(facts[owner].path).\(name)"
    var openRules: [RuleResult] = []
    var held: [Code] = []
    for result in classification(of: owner) {
      for (code, truth) in result.classificationCodes {
        guard truth != .fails else { continue }
        if truth == .holds { held.append(code) }
        guard let member = test.member(matching: code, on: asOf) else { continue }
        if truth == .holds {
          return Explanation(
            form: .membership, range: range, truth: .holds,
            readings: [Reading(path: path, value: code.text, evidence: nil)], matched: member.code.text)
        }
        if !openRules.contains(where: { $0.rule.id == result.rule.id }) { openRules.append(result) }
      }
    }
    let value = held.isEmpty ? "none of the entries encoded" : held.map(\.text).joined(separator: ", ")
    guard !openRules.isEmpty else {
      return Explanation(
        form: .membership, range: range, truth: .fails,
        readings: [Reading(path: path, value: value, evidence: nil)])
    }
    let possible = openRules.map { "\($0.rule.id) unknown" }.joined(separator: ", ")
    return Explanation(
      form: .membership, range: range, truth: .unknown,
      readings: [Reading(path: path, value: possible, evidence: nil)],
      children: openRules.map(\.asExplanation))
  }

  mutating func dateComparison(
    _ left: DateExpression, _ comparator: Comparator, _ right: DateExpression, _ range: SourceRange,
    _ environment: Environment
  ) -> Explanation {
    let (leftDate, rightDate) = (date(left, environment), date(right, environment))
    let readings = leftDate.readings + rightDate.readings
    guard let first = leftDate.date, let second = rightDate.date else {
      return unknownCondition(.comparison, range, leftDate.unknowns + rightDate.unknowns)
    }
    let decided = comparator.decides(
      NumberRange(ExactNumber(Int(first.dayNumber))), NumberRange(ExactNumber(Int(second.dayNumber))))
    return Explanation(
      form: .comparison, range: range, truth: Truth(decided), readings: readings,
      values: "\(first) \(comparator.rawValue) \(second)")
  }

  private mutating func date(_ expression: DateExpression, _ environment: Environment)
    -> (date: CalendarDate?, unknowns: [UnknownFact], readings: [Reading])
  {
    switch expression {
    case .literal(let date, _): return (date, [], [])
    case .path(let path):
      switch locate(path, environment) {
      case .missing(let unknown): return (nil, [unknown], [])
      case .entity, .list: return (nil, [], [])
      case .fact(let owner, let name):
        guard let fact = facts[owner].facts[name], case .date(let date) = fact.value else {
          return (nil, [unknown(of: owner, named: name)], [])
        }
        let reading = Reading(
          path: "\(facts[owner].path).\(name)", value: date.description, evidence: fact.evidence)
        return (date, [], [reading])
      }
    }
  }

  private mutating func code(_ path: FactPath, _ environment: Environment)
    -> (codes: [Code]?, isOneOf: Bool, unknowns: [UnknownFact], readings: [Reading])
  {
    switch locate(path, environment) {
    case .missing(let unknown): return (nil, false, [unknown], [])
    case .entity, .list: return (nil, false, [], [])
    case .fact(let owner, let name):
      let fact = facts[owner].facts[name]
      let codes: [Code]
      var isOneOf = false
      switch fact?.value {
      case .code(let code)?: codes = [code]
      case .codes(let all)?: codes = all
      case .oneOf(let all)?:
        codes = all
        isOneOf = true
      case .number, .flag, .date, .text, .entity, .list, .unknown, nil:
        return (nil, false, [unknown(of: owner, named: name)], [])
      }
      let reading = Reading(
        path: "\(facts[owner].path).\(name)",
        value: codes.map(\.text).joined(separator: isOneOf ? " or " : ", "),
        evidence: fact?.evidence)
      return (codes, isOneOf, isOneOf ? [unknown(of: owner, named: name, .span)] : [], [reading])
    }
  }
}
