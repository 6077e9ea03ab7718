import Diagnostics
import Quantities
import RuleModel

/// Conditions (S2).
extension Evaluator {
  mutating func judge(_ condition: Condition, _ environment: Environment) -> Explanation {
    switch condition {
    case .and(let parts, let range):
      var children: [Explanation] = []
      for part in parts { children.append(judge(part, environment)) }
      let truth = children.reduce(Truth.holds) { $0 && $1.truth }
      return Explanation(form: .and, range: range, truth: truth, children: children)
    case .or(let parts, let range):
      var children: [Explanation] = []
      for part in parts { children.append(judge(part, environment)) }
      let truth = children.reduce(Truth.fails) { $0 || $1.truth }
      return Explanation(form: .or, range: range, truth: truth, children: children)
    case .not(let inner, let range):
      let child = judge(inner, environment)
      return Explanation(form: .not, range: range, truth: child.truth.negated, children: [child])
    case .known(let inner, let range):
      let child = judge(inner, environment)
      return Explanation(
        form: .known, range: range, truth: child.truth == .holds ? .holds : .fails, children: [child])
    case .compare(let left, let comparator, let right, let range):
      return comparison(left, comparator, right, range, environment)
    case .compareDates(let left, let comparator, let right, let range):
      return dateComparison(left, comparator, right, range, environment)
    case .flag(let path): return flag(path, environment)
    case .isKind(let path, let kind, let range): return kindTest(path, kind, range, environment)
    case .oneOf(let path, let test, let range): return membership(path, test, range, environment)
    case .sameCode(let left, let right, let range): return sameCode(left, right, range, environment)
    case .given(let path, let range): return given(path, range, environment)
    case .quantified(let quantifier, let variable, let list, let inner, let range):
      return standing(\.quantified, at: range, environment) {
        $0.quantified(quantifier, variable, list, inner, range, environment)
      }
    }
  }

  private mutating func comparison(
    _ left: NumberExpression, _ comparator: Comparator, _ right: NumberExpression, _ range: SourceRange,
    _ environment: Environment
  ) -> Explanation {
    let (leftNumber, rightNumber) = (number(left, environment), number(right, environment))
    let decided = comparator.decides(leftNumber.range, rightNumber.range)
    let truth: Truth
    switch leftNumber.presence.joined(with: rightNumber.presence) {
    case .present: truth = Truth(decided)
    case .perhaps: truth = decided == false ? .fails : .unknown
    case .absent: truth = .fails
    }
    let unit = left.unit ?? right.unit
    var margin: ExactNumber?
    if let leftExact = leftNumber.range.exact, let rightExact = rightNumber.range.exact {
      margin = (try? leftExact.subtracting(rightExact))?.magnitude
    }
    let leftText =
      leftNumber.presence == .absent ? "undefined" : NumberText.text(leftNumber.range, unit: unit)
    let rightText = NumberText.text(rightNumber.range, unit: unit)
    return Explanation(
      form: .comparison, range: range, truth: truth, readings: leftNumber.readings + rightNumber.readings,
      values: "\(leftText) \(comparator.rawValue) \(rightText)", margin: margin, marginUnit: unit,
      unknowns: truth == .unknown
        ? Array(Set(leftNumber.unknowns + rightNumber.unknowns)).sorted() : [],
      turningPoint: truth == .unknown ? turningPoint(leftNumber, comparator, rightNumber) : nil)
  }

  private func turningPoint(_ left: NumberResult, _ comparator: Comparator, _ right: NumberResult)
    -> TurningPoint?
  {
    if let limit = right.range.exact { return left.linear?.turningPoint(comparator, limit) }
    if let limit = left.range.exact { return right.linear?.turningPoint(comparator.mirrored, limit) }
    return nil
  }

  private mutating func flag(_ path: FactPath, _ environment: Environment) -> Explanation {
    switch locate(path, environment) {
    case .missing(let unknown): return unknownCondition(.flag, path.range, [unknown])
    case .entity, .list: return unknownCondition(.flag, path.range, [])
    case .fact(let owner, let name): return truth(of: owner, name, path.range)
    }
  }

  /// A flag of a thing, as stated and as computed.
  mutating func truth(of owner: EntityID, _ name: String, _ range: SourceRange) -> Explanation {
    let written = "\(facts[owner].path).\(name)"
    var stated: Explanation?
    if let fact = facts[owner].facts[name], case .flag(let value) = fact.value {
      stated = Explanation(
        form: .flag, range: range, truth: Truth(value),
        readings: [Reading(path: written, value: value ? "yes" : "no", evidence: fact.evidence)])
    }
    guard let rule = definition(of: owner, name) else {
      return stated ?? unknownCondition(.flag, range, [unknown(of: owner, named: name)])
    }
    let derived = derivedFlag(rule, owner, name)
    if let stated {
      if derived.truth == .unknown { return stated }
      if derived.truth != stated.truth {
        let reason = UnknownFact.Reason.disagrees(
          stated: stated.truth == .holds ? "yes" : "no", computed: derived.truth == .holds ? "yes" : "no",
          place: facts[owner].facts[name]?.evidence.place)
        return unknownCondition(.flag, range, [UnknownFact(path: written, ask: nil, reason: reason)])
      }
    }
    let value = derived.truth == .unknown ? "unknown" : derived.truth == .holds ? "yes" : "no"
    let reading = Reading(
      path: written, value: value, evidence: nil,
      derivation: Derivation(
        rule: rule.id, cite: rule.cite, readings: derived.decisiveLeaves.flatMap(\.readingsWithDoubt)))
    return Explanation(
      form: .flag, range: range, truth: derived.truth, readings: [reading], children: [derived])
  }

  private mutating func derivedFlag(_ rule: Rule, _ owner: EntityID, _ name: String) -> Explanation {
    let key = DerivedFact(entity: owner, fact: name)
    if let known = remembered(\.flags, key) ?? assumed[key] { return known }
    guard case .definition(let definition) = rule.kind, case .flag(let value) = definition.value else {
      return unknownCondition(.flag, rule.place, [])
    }
    if definition.isLeastFixedPoint {
      let found = noting {
        $0.noteReadings(ofDefinition: definition.name)
        return $0.leastFixedPoint(rule, definition, value)
      }
      for (key, explanation) in found.value {
        memory.flags[key] = Memory.Noted(value: explanation, reads: found.reads)
      }
      return found.value[key] ?? unknownCondition(.flag, rule.place, [])
    }
    guard open.insert(key).inserted else {
      return unknownCondition(.flag, rule.place, [unknown(of: owner, named: name)])
    }
    defer { open.remove(key) }
    let found = noting {
      $0.noteReadings(ofDefinition: definition.name)
      return $0.value(value, of: rule, [definition.type: owner])
    }
    memory.flags[key] = found
    return found.value
  }

  /// A flag as its definition gives it, with the conditions and carve-outs around it (S6).
  mutating func value(_ value: Condition, of rule: Rule, _ environment: Environment) -> Explanation {
    let body = result(of: rule, environment)
    let explanation = replaced(body, otherwise: judge(value, environment), environment)
    guard !body.explanations.isEmpty else { return explanation }
    return Explanation(
      form: .and, range: explanation.range, truth: explanation.truth && body.truth,
      children: [explanation, body.asExplanation])
  }

  private mutating func replaced(_ body: RuleResult, otherwise own: Explanation, _ environment: Environment)
    -> Explanation
  {
    var held: [Explanation] = []
    var possible: [Explanation] = []
    var open: [Explanation] = []
    for other in body.replacements {
      guard case .value(.flag(let condition)) = other.replacement else { continue }
      let value = judge(condition, environment)
      if other.truth == .holds {
        held.append(value)
      } else {
        possible.append(value)
        open.append(other.explanation)
      }
    }
    let values = held + possible + (held.isEmpty ? [own] : [])
    guard values.count > 1 else { return values[0] }
    // Where all come to the same it does not matter which stands.
    let truth = values.allSatisfy { $0.truth == values[0].truth } ? values[0].truth : .unknown
    return Explanation(form: .and, range: own.range, truth: truth, children: values + open)
  }

  /// Whether there is anything to judge, however little of it is known.
  private mutating func given(
    _ path: FactPath, _ range: SourceRange, _ environment: Environment
  ) -> Explanation {
    let evidence: Evidence?
    switch locate(path, environment) {
    case .entity(let id): evidence = facts[id].place.map { Evidence(place: $0, written: "given") }
    case .fact(let owner, let name): evidence = facts[owner].facts[name]?.evidence
    case .missing, .list: evidence = nil
    }
    return Explanation(
      form: .kind, range: range, truth: Truth(evidence != nil),
      readings: [
        Reading(path: path.text, value: evidence == nil ? "not given" : "given", evidence: evidence)
      ])
  }

  private mutating func kindTest(
    _ path: FactPath, _ kind: String, _ range: SourceRange, _ environment: Environment
  ) -> Explanation {
    let entity: EntityID
    switch locate(path, environment) {
    case .entity(let id): entity = id
    case .fact(let owner, let name):
      guard case .entity(let id)? = facts[owner].facts[name]?.value else {
        return unknownCondition(.kind, range, [unknown(of: owner, named: name)])
      }
      entity = id
    case .missing(let unknown): return unknownCondition(.kind, range, [unknown])
    case .list: return unknownCondition(.kind, range, [])
    }
    let thing = facts[entity]
    let key = pack.vocabulary.types[thing.type]?.kindKey ?? "kind"
    guard let kinds = thing.kinds else {
      return unknownCondition(
        .kind, range,
        [
          UnknownFact(
            path: "\(thing.path).\(key)", ask: "Which kind is it?", reason: .notGiven)
        ])
    }
    let reading = Reading(
      path: "\(thing.path).\(key)", value: kinds.joined(separator: ", "),
      evidence: thing.place.map { Evidence(place: $0, written: kinds.joined(separator: ", ")) })
    return Explanation(
      form: .kind, range: range, truth: Truth(kinds.contains(kind)), readings: [reading])
  }

  private mutating func quantified(
    _ quantifier: Quantifier, _ variable: String, _ path: FactPath, _ inner: Condition?,
    _ range: SourceRange, _ environment: Environment
  ) -> Explanation {
    let list = list(path, environment)
    var children: [Explanation] = []
    for id in list.elements {
      var bound = environment
      bound[variable] = id
      children.append(
        inner.map { judge($0, bound) }
          ?? Explanation(
            form: .flag, range: range, truth: .holds,
            readings: [Reading(path: facts[id].path, value: "given", evidence: nil)]))
    }
    let unknowns = missing(list, path)
    let openness: Truth = unknowns.isEmpty ? (quantifier == .any ? .fails : .holds) : .unknown
    let truth =
      quantifier == .any
      ? children.reduce(openness) { $0 || $1.truth } : children.reduce(openness) { $0 && $1.truth }
    // Of a long list only what decides is kept, and of that the first: a record of every chip of the catalogue
    // helps nobody.
    let decides =
      truth == (quantifier == .any ? .fails : .holds)
      ? [] : Array(children.lazy.filter { $0.truth == truth }.prefix(Self.explainedElements))
    return Explanation(
      form: quantifier == .any ? .any : .every, range: range, truth: truth,
      unknowns: truth == .unknown ? unknowns : [],
      children: children.count > Self.explainedElements ? decides : children)
  }

  func unknownCondition(_ form: Explanation.Form, _ range: SourceRange, _ unknowns: [UnknownFact])
    -> Explanation
  {
    Explanation(
      form: form, range: range, truth: .unknown,
      readings: unknowns.map { Reading(path: $0.path, value: "unknown", evidence: nil) },
      unknowns: unknowns)
  }
}
