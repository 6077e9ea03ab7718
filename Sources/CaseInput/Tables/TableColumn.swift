import Diagnostics
import RuleModel
import YAMLSyntax

/// A column that a fact is read from.
struct TableColumn: Sendable {
  /// What the cells of a column say.
  enum Target: Sendable {
    /// A fact of the vocabulary.
    case fact(FactDeclaration)
    /// A word that is no fact: a kind, a role, a title.
    case word
  }

  /// Whose fact it is.
  enum Owner: Sendable, Hashable {
    case line
    /// The case, in a table of several cases.
    case transaction
    /// The party with a role.
    case role(String)
    /// Nobody's: the cell says which case the row belongs to.
    case caseID
  }

  /// The path as declared.
  let key: YAMLText
  let owner: Owner
  /// The path from the owner on.
  let steps: [String]
  let target: Target
  let header: YAMLText
  /// The unit of numbers that have none in their cell.
  let unit: String?
  let style: NumberStyle
  /// What the words of the table stand for; empty where they stand for themselves.
  let values: [YAMLEntry]
}
