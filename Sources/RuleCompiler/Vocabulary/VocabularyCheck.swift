import Diagnostics
import RuleModel

/// What a vocabulary names and does not declare.
enum VocabularyCheck {
  static func unresolved(in vocabulary: Vocabulary) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for type in vocabulary.types.values.sorted(by: { $0.name < $1.name }) {
      for fact in type.facts {
        switch fact.type {
        case .code(let list), .codes(let list):
          if vocabulary.codeLists[list] == nil, list != ControlList.name {
            diagnostics.append(.unknownList(list, fact: fact))
          }
        case .number, .flag, .date, .text, .entity, .list: break
        }
        for kind in fact.onlyFor where !type.kinds.contains(where: { $0.name == kind }) {
          diagnostics.append(.unknownKind(kind, type: type, range: fact.place))
        }
      }
    }
    return diagnostics
  }
}

/// The list whose codes are the ids of classification rules.
enum ControlList {
  static let name = "control_list_entry"
}

extension Diagnostic {
  fileprivate static func unknownList(_ list: String, fact: FactDeclaration) -> Diagnostic {
    Diagnostic(code: .unknownName, message: "there is no list of codes `\(list)`", range: fact.place)
  }

  static func unknownKind(_ kind: String, type: TypeDeclaration, range: SourceRange) -> Diagnostic {
    let nearest = Spelling.nearest(kind, in: type.kinds.map(\.name))
    return Diagnostic(
      code: .unknownName, message: "`\(kind)` is not a kind of `\(type.name)`", range: range,
      label: nearest == nil ? type.kinds.map(\.name).joined(separator: ", ") : nil,
      help: nearest.map { "did you mean `\($0)`?" }, replacement: nearest)
  }
}
