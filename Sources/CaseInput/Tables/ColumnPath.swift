import Diagnostics
import RuleModel
import YAMLSyntax

/// Finds the fact that a column is declared for.
struct ColumnPath {
  /// What a path may begin with.
  enum Start: Sendable {
    /// The facts of a line.
    case line
    /// `case`, the things of a case, `item` for its lines, and roles.
    case cases
  }

  /// A path that leads to a fact.
  struct Found {
    let owner: TableColumn.Owner
    let steps: [String]
    let target: TableColumn.Target
  }

  let vocabulary: Vocabulary
  let start: Start

  /// The fact under a key; nil after saying why there is none.
  func find(_ key: YAMLText, into diagnostics: inout [Diagnostic]) -> Found? {
    let steps = key.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard start == .cases else { return fact(key, steps, steps[...], of: "item", .line, &diagnostics) }
    if key.value == "case" { return Found(owner: .caseID, steps: [], target: .word) }
    if ["title", "as_of"].contains(key.value) {
      return Found(owner: .transaction, steps: steps, target: .word)
    }
    let root = vocabulary.roots.first { $0.name == steps[0] }
    let rest = Array(steps.dropFirst())
    switch root?.target {
    case .entity(let type) where steps[0] == "item" && !rest.isEmpty:
      return fact(key, rest, rest[...], of: type, .line, &diagnostics)
    case .entity(let type) where !rest.isEmpty:
      return fact(key, steps, rest[...], of: type, .transaction, &diagnostics)
    case .role(let type, let role) where !rest.isEmpty:
      return fact(key, rest, rest[...], of: type, .role(role), &diagnostics)
    case .entity, .role, .list, .catalogued, .alias, nil:
      diagnostics.append(.noStart(key, starts))
      return nil
    }
  }

  private var starts: [String] {
    ["case", "title", "as_of"]
      + vocabulary.roots.compactMap { root in
        switch root.target {
        case .entity, .role: root.name
        case .list, .catalogued, .alias: nil
        }
      }
  }

  private func fact(
    _ key: YAMLText, _ steps: [String], _ rest: ArraySlice<String>, of name: String,
    _ owner: TableColumn.Owner, _ diagnostics: inout [Diagnostic]
  ) -> Found? {
    guard let type = vocabulary.types[name], let step = rest.first else { return nil }
    let isLast = rest.count == 1
    if isLast, !type.kinds.isEmpty, step == type.kindKey, owner == .line || owner == .transaction {
      return Found(owner: owner, steps: steps, target: .word)
    }
    guard let fact = type.facts.first(where: { $0.givenAs == step }) else {
      let known = type.facts.map(\.givenAs) + (type.kinds.isEmpty ? [] : [type.kindKey])
      diagnostics.append(.unknownFact(key, type: name, named: step, known: known))
      return nil
    }
    if fact.isMadeByRules || fact.isConclusion {
      diagnostics.append(.madeByRules(key))
      return nil
    }
    switch fact.type {
    case .entity(let inner):
      if !isLast { return self.fact(key, steps, rest.dropFirst(), of: inner, owner, &diagnostics) }
      // Only these can be given by a name.
      guard ["chip", "party"].contains(inner) else { break }
      return Found(owner: owner, steps: steps, target: .fact(fact))
    case .number, .flag, .date, .text, .code, .codes:
      if isLast { return Found(owner: owner, steps: steps, target: .fact(fact)) }
    case .list: break
    }
    diagnostics.append(.notInACell(key, step))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noStart(_ key: YAMLText, _ starts: [String]) -> Diagnostic {
    let first = key.value.split(separator: ".").first.map(String.init) ?? ""
    let nearest = Spelling.nearest(first, in: starts)
    return Diagnostic(
      code: .unknownCaseFact, message: "`\(key.value)` names no fact of a case or its lines",
      range: key.range,
      help: nearest.map { "a path begins with `\($0)`; write one such as `\($0).…`" }
        ?? "write a path such as `transaction.destination` or `item.chip`")
  }

  fileprivate static func unknownFact(
    _ key: YAMLText, type: String, named step: String, known: [String]
  ) -> Diagnostic {
    let nearest = Spelling.nearest(step, in: known)
    return Diagnostic(
      code: .unknownCaseFact, message: "`\(type)` has no fact `\(step)`", range: key.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "known are: \(known.joined(separator: ", "))")
  }

  fileprivate static func notInACell(_ key: YAMLText, _ step: String) -> Diagnostic {
    Diagnostic(
      code: .unknownCaseFact, message: "`\(key.value)` cannot be read from one cell", range: key.range,
      help: "name a single value, such as `chip` or `chip.memory_capacity`; state the rest under `each`")
  }
}
