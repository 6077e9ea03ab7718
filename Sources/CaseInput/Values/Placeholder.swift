import Diagnostics
import RuleModel
import YAMLSyntax

/// A word that holds the place of a text which is still to come: no number of a paper, and no name.
enum Placeholder {
  /// As they are compared: small letters, without blanks and marks.
  private static let words: Set<String> = [
    "none", "na", "null", "nil", "unknown", "pending", "tbd", "tba", "tbc", "todo", "notapplicable",
    "notavailable",
    "notyet", "notyetissued", "tobedetermined", "tobeannounced", "tobeconfirmed", "nonumber", "无", "暂无", "没有",
    "待定", "未知",
  ]

  /// Whether a text says nothing: one of these words, marks alone, zeros alone, or three and more times `x`.
  static func isOne(_ text: String) -> Bool {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return words.contains(letters) || letters.allSatisfy { $0 == "0" }
      || letters.count > 2 && letters.allSatisfy { $0 == "x" }
  }
}

extension Diagnostic {
  /// Says that such a word is taken for nothing.
  static func placeholder(_ text: YAMLText, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .placeholder, message: "`\(text.value)` says nothing; `\(fact.givenAs)` is taken as unknown",
      range: text.range, help: "write what it is, `unknown`, or leave the key out")
  }
}
