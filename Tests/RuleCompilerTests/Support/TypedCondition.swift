import Diagnostics
import RuleModel
import RuleSyntax
import TestSupport

@testable import RuleCompiler

/// A condition or number of a test, with marked places, as the type checker understands it.
struct TypedCondition {
  let marked: MarkedText
  let outline: String?
  let diagnostics: [Diagnostic]

  /// What the text is to be.
  enum Form {
    case condition, number
  }

  /// Types a text over the small vocabulary, or over another one.
  init(_ written: String, as form: Form = .condition, in other: Vocabulary? = nil) throws {
    let entries = ["3A090", "3A090.a", "3A090.a.1"].map { CodeList.Entry(code: Code($0), name: $0) }
    let vocabulary = try (other ?? SmallVocabulary.read()).adding(
      codeLists: [ControlList.name: CodeList(name: ControlList.name, entries: entries)])
    marked = MarkedText(written)
    let file = marked.file
    var found: [Diagnostic] = []
    guard
      let expression = ConditionParser.parse(
        file, slice: file.range(0..<file.text.utf8.count), into: &found)
    else { throw NotRead(diagnostics: found) }
    var typer = Typer(vocabulary: vocabulary)
    let scope = Scope(vocabulary: vocabulary)
    outline =
      switch form {
      case .condition: typer.condition(expression, in: scope)?.outline
      case .number: typer.number(expression, in: scope).map { "\($0.expression.outline): \($0.dimension)" }
      }
    diagnostics = typer.diagnostics
  }

  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  struct NotRead: Error {
    let diagnostics: [Diagnostic]
  }
}
