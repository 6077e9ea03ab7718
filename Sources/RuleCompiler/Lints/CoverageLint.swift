import Diagnostics
import RuleModel

/// L0507: a table of coverage names a rule that is not there, or the same provision twice; or a rule stands in none.
struct CoverageLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    guard !pack.provisions.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    let known = Set(pack.rules.map(\.id))
    var seen: [String: Provision] = [:]
    for provision in pack.provisions {
      if let first = seen[provision.id] { diagnostics.append(.twice(provision, first)) }
      seen[provision.id] = seen[provision.id] ?? provision
      for id in provision.rules where !known.contains(id) {
        diagnostics.append(.noSuchRule(id, provision, known: known.map(\.text).sorted()))
      }
    }
    let covered = Set(pack.provisions.flatMap(\.rules))
    var missing: Set<RuleID> = []
    for rule in pack.rules where !covered.contains(rule.id) && missing.insert(rule.id).inserted {
      diagnostics.append(.uncovered(rule))
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func twice(_ provision: Provision, _ first: Provision) -> Diagnostic {
    Diagnostic(
      code: .coverage, message: "the provision `\(provision.id)` stands in the tables of coverage twice",
      range: provision.place, labels: [.init(range: first.place, text: "the first one")])
  }

  fileprivate static func noSuchRule(_ id: RuleID, _ provision: Provision, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(id.text, in: known)
    return Diagnostic(
      code: .coverage, message: "there is no rule `\(id)` in this pack", range: provision.place,
      label: "named by this provision", help: nearest.map { "did you mean `\($0)`?" })
  }

  fileprivate static func uncovered(_ rule: Rule) -> Diagnostic {
    Diagnostic(
      code: .coverage, message: "`\(rule.id)` stands in no table of coverage", range: rule.place,
      help: "name it under `rules:` of the provision it encodes")
  }
}
