import Diagnostics
import RuleSyntax
import TestSupport
import YAMLSyntax

/// A condition of a test, with marked places, and what came of reading it.
struct ConditionReading {
  let marked: MarkedText
  let expression: SyntaxExpression?
  let diagnostics: [Diagnostic]

  /// Reads a text that is nothing but a condition.
  init(_ condition: String) {
    marked = MarkedText(condition)
    let file = marked.file
    var diagnostics: [Diagnostic] = []
    expression = ConditionParser.parse(
      file, slice: file.range(0..<file.text.utf8.count), into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// Reads the condition under the key `when` of a rule file.
  init(under yaml: String) throws {
    marked = MarkedText(yaml)
    let composition = YAMLComposer.compose(marked.file)
    guard composition.diagnostics.isEmpty, case .mapping(let root)? = composition.root,
      let text = root["when"]?.text
    else { throw NoCondition() }
    var diagnostics: [Diagnostic] = []
    expression = ConditionText.parse(text, of: marked.file, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The outline of the expression, or what was said instead.
  var outline: String { expression?.outline ?? diagnostics.map(\.message).joined(separator: "; ") }

  struct NoCondition: Error {}
}
