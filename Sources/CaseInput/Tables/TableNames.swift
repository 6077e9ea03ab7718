package import YAMLSyntax

/// The tables a case file draws on.
package enum TableNames {
  /// Their names, each once, in their order; only those that can name a file below the folder of the case.
  package static func named(in root: YAMLNode) -> [String] {
    Set(texts(root).map(\.value).filter(isBelow)).sorted()
  }

  /// Whether a name leads to a file below the folder in which it is read, by its letters.
  static func isBelow(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !["", ".", ".."].contains($0) } && !name.contains("\\") && !name.contains("\0")
  }

  private static func texts(_ root: YAMLNode) -> [YAMLText] {
    switch root {
    case .text: []
    case .sequence(let sequence): sequence.elements.flatMap(texts)
    case .mapping(let mapping):
      ["items", "cases"].compactMap { mapping[$0] }.flatMap { node -> [YAMLText] in
        switch node {
        case .mapping(let inner): inner["table"]?.text.map { [$0] } ?? []
        case .sequence: mapping["cases"].map { $0 == node ? texts(node) : [] } ?? []
        case .text: []
        }
      }
    }
  }
}
