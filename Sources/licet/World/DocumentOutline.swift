import Diagnostics
import RuleSyntax
import YAMLSyntax

/// The rules of a file as read, with their conditions as written and nothing resolved.
enum DocumentOutline {
  static func text(_ file: SourceFile, _ root: YAMLNode) -> String {
    guard case .mapping(let mapping) = root,
      mapping.entry("section") != nil || mapping.entry("measure") != nil
    else { return YAMLOutline.text(root) }
    var diagnostics: [Diagnostic] = []
    guard let document = RuleDocumentReader.read(file, root: mapping, into: &diagnostics) else { return "" }
    var lines = ["\(document.measure == nil ? "section" : "measure") \(document.id.value): \(document.title)"]
    for rule in document.rules {
      lines.append("  \(rule.id.value)  \(rule.kind?.value ?? "?")  \(rule.texts["effective"]?.value ?? "?")")
      if let condition = rule.condition { lines.append("    when \(slice(condition.range, file))") }
      if let value = rule.value { lines.append("    value \(slice(value.range, file))") }
      for part in rule.alternatives {
        lines.append("    \(part.id.value) when \(slice(part.condition.range, file))")
      }
      for carveOut in rule.carveOuts {
        lines.append("    except \(carveOut.id.value) when \(slice(carveOut.condition.range, file))")
      }
    }
    let found = DiagnosticRenderer(sources: [file.path: file], colour: false).render(diagnostics)
    return lines.joined(separator: "\n") + "\n" + found
  }

  private static func slice(_ range: SourceRange, _ file: SourceFile) -> String {
    let utf8 = file.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.start.offset)
    let end = utf8.index(utf8.startIndex, offsetBy: range.end.offset)
    return "\(range.start.line):\(range.start.column) "
      + file.text[start..<end].split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }
}
