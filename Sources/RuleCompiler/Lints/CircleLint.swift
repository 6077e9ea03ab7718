import Diagnostics
import RuleModel

/// L0505: definitions that read each other in a circle, or rules that yield to each other.
struct CircleLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var reads: [String: Set<String>] = [:]
    var rules: [String: Rule] = [:]
    for rule in pack.rules {
      guard case .definition(let definition) = rule.kind else { continue }
      let name = definition.name
      rules[name] = rules[name] ?? rule
      for path in rule.paths {
        if let owner = path.owner, let fact = path.steps.last {
          let read = "\(owner).\(fact)"
          // A least fixed point may read itself; how is for `FixedPointLint`.
          if read != name || !definition.isLeastFixedPoint { reads[name, default: []].insert(read) }
        }
      }
    }
    return yieldCircles(pack)
      + rules.keys.sorted().compactMap { name in
        guard let rule = rules[name], Self.reaches(name, from: name, reads) else { return nil }
        return Diagnostic(
          code: .circularDefinition,
          message: "the definition of `\(name)` reads itself, directly or through others",
          range: rule.place)
      }
  }

  /// Rules that yield to each other.
  private func yieldCircles(_ pack: RulePack) -> [Diagnostic] {
    var yields: [String: Set<String>] = [:]
    for rule in pack.rules { yields[rule.id.text, default: []].formUnion(rule.yieldsTo.map(\.text)) }
    return pack.rules.filter { Self.reaches($0.id.text, from: $0.id.text, yields) }.map { rule in
      Diagnostic(
        code: .circularDefinition, message: "`\(rule.id)` yields to itself, directly or through others",
        range: rule.place)
    }
  }

  private static func reaches(_ target: String, from start: String, _ reads: [String: Set<String>]) -> Bool {
    var seen: Set<String> = []
    var open = reads[start] ?? []
    while let next = open.popFirst() {
      if next == target { return true }
      if seen.insert(next).inserted { open.formUnion(reads[next] ?? []) }
    }
    return false
  }
}
