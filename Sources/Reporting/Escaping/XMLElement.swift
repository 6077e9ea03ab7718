/// An element of XML 1.0 with attributes in the order given, and elements or text in it.
struct XMLElement {
  let name: String
  let attributes: [(name: String, value: String)]
  var text = ""
  var children: [XMLElement] = []

  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text: String = "",
    _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.text = text
    self.children = children
  }

  /// A document of which this is the root.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + lines(indent: "") }

  private func lines(indent: String) -> String {
    let start = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    guard !text.isEmpty || !children.isEmpty else { return "\(indent)<\(name)\(start)/>\n" }
    guard !children.isEmpty else { return "\(indent)<\(name)\(start)>\(Self.escaped(text))</\(name)>\n" }
    return "\(indent)<\(name)\(start)>\n" + children.map { $0.lines(indent: indent + "  ") }.joined()
      + "\(indent)</\(name)>\n"
  }

  /// Text of any origin: what XML has no way to say is made visible first, line by line.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var escaped = ""
      for scalar in String(line).visible.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&apos;"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }.joined(separator: "\n")
  }
}
