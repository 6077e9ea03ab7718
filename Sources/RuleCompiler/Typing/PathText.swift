package import Diagnostics
package import RuleModel
import RuleSyntax

/// Resolves a path given as text outside a rule: in a test, or on the command line.
package enum PathText {
  package static func resolve(
    _ text: String, range: SourceRange, vocabulary: Vocabulary
  ) -> (path: FactPath?, diagnostics: [Diagnostic]) {
    var scope = Scope(vocabulary: vocabulary)
    // Outside a rule every kind may be asked about.
    for root in vocabulary.roots {
      if case .entity(let type) = root.target, let declared = vocabulary.types[type] {
        for fact in declared.facts where !fact.onlyFor.isEmpty {
          scope = scope.guarding([root.name: [Set(fact.onlyFor)]])
        }
      }
    }
    var resolver = PathResolver(scope: scope)
    let path = resolver.resolve(.init(text: text, range: range))
    return (path, resolver.diagnostics)
  }
}
