import Diagnostics
package import RuleModel
import RuleSyntax

/// Reads a condition given as text outside a rule file, with the names a rule of its kind may use.
package enum ConditionReading {
  package static func condition(_ text: String, for rule: Rule, vocabulary: Vocabulary) -> Condition? {
    var scope = Scope(vocabulary: vocabulary)
    if case .definition(let definition) = rule.kind {
      scope = scope.binding(definition.type, type: definition.type)
    }
    // What the rule's own condition asks of kinds holds for its parts as well.
    for root in vocabulary.roots {
      guard case .entity(let type) = root.target, let declared = vocabulary.types[type] else { continue }
      for fact in declared.facts where !fact.onlyFor.isEmpty {
        scope = scope.guarding([root.name: [Set(fact.onlyFor)]])
      }
    }
    let file = SourceFile(path: "a condition", text: text)
    var diagnostics: [Diagnostic] = []
    guard
      let parsed = ConditionParser.parse(file, slice: file.range(0..<text.utf8.count), into: &diagnostics)
    else { return nil }
    var typer = Typer(vocabulary: vocabulary)
    return typer.condition(parsed, in: scope)
  }
}
