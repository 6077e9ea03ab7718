import Diagnostics
import YAMLSyntax

/// A file as a tree.
enum TreeFile {
  /// The tree of a file, or what is wrong with it as a whole.
  ///
  /// - Parameter onlyJSON: the format is JSON, so that whatever else YAML would take is refused.
  static func read(_ file: SourceFile, onlyJSON: Bool, into draft: inout InventoryDraft) -> YAMLNode? {
    let gap = "`\(file.path)` could not be read whole"
    let composition = YAMLComposer.compose(file, limits: InventoryLimits.file)
    for diagnostic in composition.diagnostics { draft.report(diagnostic, gap: gap) }
    guard let root = composition.root else {
      if composition.diagnostics.isEmpty { draft.report(.empty(file), gap: gap) }
      return nil
    }
    let isJSON = file.text.utf8.first { !" \t\r\n".utf8.contains($0) }.map { "{[".utf8.contains($0) } ?? false
    if onlyJSON || isJSON, let place = notJSON(root, isJSON: isJSON) {
      draft.report(.notJSON(place), gap: gap)
    }
    if !isJSON, file.text.utf8.last != UInt8(ascii: "\n") { draft.report(.mayBeCut(root.range)) }
    return root
  }

  /// The first place that JSON does not allow.
  private static func notJSON(_ node: YAMLNode, isJSON: Bool) -> SourceRange? {
    guard isJSON else { return node.start }
    switch node {
    case .text(let text):
      let isValue =
        ["null", "true", "false"].contains(text.value) || (text.value.first?.isJSONNumberStart ?? false)
      return text.style == .doubleQuoted || (text.style == .plain && isValue) ? nil : text.range
    case .sequence(let sequence):
      for element in sequence.elements { if let found = notJSON(element, isJSON: true) { return found } }
      return nil
    case .mapping(let mapping):
      for entry in mapping.entries {
        if entry.key.style != .doubleQuoted { return entry.key.range }
        if let found = notJSON(entry.value, isJSON: true) { return found }
      }
      return nil
    }
  }
}

extension Character {
  fileprivate var isJSONNumberStart: Bool { self == "-" || ("0"..."9").contains(self) }
}

extension Diagnostic {
  fileprivate static func empty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(code: .unreadableInventory, message: "the file is empty", range: file.range(0..<0))
  }

  fileprivate static func notJSON(_ place: SourceRange) -> Diagnostic {
    Diagnostic(code: .unreadableInventory, message: "this is not JSON", range: place)
  }

  /// A part of another shape than the format gives it.
  static func unexpected(_ node: YAMLNode, _ expected: String) -> Diagnostic {
    Diagnostic(code: .unreadableInventory, message: expected, range: node.start)
  }
}
