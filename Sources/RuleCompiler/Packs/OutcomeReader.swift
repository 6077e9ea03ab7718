import Diagnostics
import RuleModel
import YAMLSyntax

/// Reads one outcome of a pack's scale.
enum OutcomeReader {
  static func read(
    _ node: YAMLNode, rank: Int, documents: CodeList?, into diagnostics: inout [Diagnostic]
  ) -> OutcomeDeclaration? {
    var fields = MappingReader(
      node, what: "an outcome", keys: ["id", "blocks", "documents", "aes_code", "says"])
    defer { diagnostics += fields.diagnostics }
    let id = fields.requiredText("id")
    let blocksText = fields.requiredText("blocks")
    let blocks = blocksText.flatMap { OutcomeDeclaration.Blocks(rawValue: $0.value) }
    if let blocksText, blocks == nil { fields.report(.unknownBlocks(blocksText)) }
    let codes = DocumentCodes.read(fields.texts("documents"), list: documents, into: &diagnostics)
    let aesCode = fields.text("aes_code")?.value
    let says = fields.requiredText("says")?.value ?? ""
    guard let id, let blocks else { return nil }
    return OutcomeDeclaration(
      outcome: Outcome(rank: rank, text: id.value), blocks: blocks, documents: codes, says: says,
      aesCode: aesCode)
  }
}

/// Reads codes of the list `document`.
enum DocumentCodes {
  static func read(_ texts: [YAMLText], list: CodeList?, into diagnostics: inout [Diagnostic]) -> [Code] {
    guard let list else { return [] }
    return texts.compactMap { text in
      if let code = list.code(exactly: text.value) { return code }
      diagnostics.append(.unknownCode(text, list: list))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownBlocks(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "`\(text.value)` does not say when an outcome blocks", range: text.range,
      help: "use `never`, `until_satisfied` or `always`")
  }
}
