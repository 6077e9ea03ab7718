import Diagnostics
import Quantities
import RuleModel
import RuleSyntax

/// Finds what a dotted path stands for.
struct PathResolver {
  let scope: Scope
  private(set) var diagnostics: [Diagnostic] = []

  init(scope: Scope) {
    self.scope = scope
  }

  /// Whether the first part is a name at which paths begin.
  func begins(_ word: SyntaxExpression.Word) -> Bool {
    let first = String(word.text.prefix { $0 != "." })
    return scope.variables[first] != nil || scope.vocabulary.root(first) != nil
  }

  /// The resolved path, or nil with a diagnostic.
  mutating func resolve(_ word: SyntaxExpression.Word) -> FactPath? {
    var steps = word.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var root = steps.removeFirst()
    var type: FactType
    if let variable = scope.variables[root] {
      type = .entity(type: variable)
    } else if let declaration = scope.vocabulary.root(root) {
      switch declaration.target {
      case .entity(let name): type = .entity(type: name)
      case .list(let name, _): type = .list(type: name)
      case .catalogued: type = .list(type: "chip")
      case .role(let name, _): type = .entity(type: name)
      case .alias(let path):
        guard let first = path.first, case .entity(let name)? = scope.vocabulary.root(first)?.target else {
          return fail(.unknownName(word, candidates: rootNames))
        }
        root = first
        steps = Array(path.dropFirst()) + steps
        type = .entity(type: name)
      }
    } else {
      return fail(.unknownName(word, candidates: rootNames))
    }
    var unit: Unit?
    var owningType: String?
    for (index, step) in steps.enumerated() {
      guard case .entity(let name) = type, let declared = scope.vocabulary.types[name] else {
        return fail(.hasNoFacts(word, type: type))
      }
      guard let fact = declared[step] else { return fail(.unknownFact(step, of: declared, word)) }
      let owner = ([root] + steps[..<index]).joined(separator: ".")
      if !fact.onlyFor.isEmpty, !isGuarded(owner, by: fact.onlyFor) {
        return fail(.unguarded(fact, owner: owner, word))
      }
      type = fact.type
      unit = fact.unit
      owningType = declared.name
    }
    return FactPath(
      root: root, steps: steps, text: word.text, type: type, owner: owningType, unit: unit, range: word.range)
  }

  private func isGuarded(_ owner: String, by kinds: [String]) -> Bool {
    scope.guards[owner]?.contains { $0.isSubset(of: kinds) } ?? false
  }

  private var rootNames: [String] {
    scope.variables.keys.sorted() + scope.vocabulary.roots.map(\.name)
  }

  private mutating func fail(_ diagnostic: Diagnostic) -> FactPath? {
    diagnostics.append(diagnostic)
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownName(_ word: SyntaxExpression.Word, candidates: [String]) -> Diagnostic {
    let first = String(word.text.prefix { $0 != "." })
    let number = word.text.prefix { $0.isNumber || $0 == "." || $0 == "_" }
    if !number.isEmpty {
      let apart = "\(number) \(word.text.dropFirst(number.count))"
      return Diagnostic(
        code: .unknownUnit, message: "`\(word.text)` needs a space between the number and its unit",
        range: word.range, help: "write `\(apart)`", replacement: apart)
    }
    let nearest = Spelling.nearest(first, in: candidates)
    return Diagnostic(
      code: .unknownName, message: "no path begins with `\(first)`", range: word.range,
      help: nearest.map { "did you mean `\($0)`?" })
  }

  fileprivate static func hasNoFacts(_ word: SyntaxExpression.Word, type: FactType) -> Diagnostic {
    Diagnostic(
      code: .unknownFact, message: "`\(word.text)` goes on after \(type.title), which has no facts",
      range: word.range)
  }

  fileprivate static func unknownFact(
    _ step: String, of type: TypeDeclaration, _ word: SyntaxExpression.Word
  ) -> Diagnostic {
    let nearest = Spelling.nearest(step, in: type.facts.map(\.name))
    return Diagnostic(
      code: .unknownFact, message: "`\(type.name)` has no fact `\(step)`", range: word.range,
      label: "not in the vocabulary", help: nearest.map { "did you mean `\($0)`?" })
  }

  fileprivate static func unguarded(
    _ fact: FactDeclaration, owner: String, _ word: SyntaxExpression.Word
  ) -> Diagnostic {
    Diagnostic(
      code: .unguardedFact,
      message: "only \(fact.onlyFor.map { "`\($0)`" }.joined(separator: " or ")) has the fact `\(fact.name)`",
      range: word.range, labels: [.init(range: fact.place, text: "declared here")],
      help: "ask first: `\(owner) is \(fact.onlyFor[0]) and …`")
  }
}
