import Diagnostics
import YAMLSyntax

/// A composed file, a node a line with its place.
enum YAMLOutline {
  static func text(_ node: YAMLNode) -> String { lines(node, indent: "").joined(separator: "\n") + "\n" }

  private static func lines(_ node: YAMLNode, indent: String) -> [String] {
    switch node {
    case .text(let text): return ["\(indent)\(place(node)) \(text.style.rawValue) `\(text.value)`"]
    case .sequence(let sequence):
      return ["\(indent)\(place(node)) list of \(sequence.elements.count)"]
        + sequence.elements.flatMap { lines($0, indent: indent + "  ") }
    case .mapping(let mapping):
      return ["\(indent)\(place(node)) mapping of \(mapping.entries.count)"]
        + mapping.entries.flatMap { entry in
          ["\(indent)  \(entry.key.value):"] + lines(entry.value, indent: indent + "    ")
        }
    }
  }

  private static func place(_ node: YAMLNode) -> String {
    "\(node.range.start.line):\(node.range.start.column)-\(node.range.end.line):\(node.range.end.column)"
  }
}
