extension String {
  /// As plain words in a cell of a table of GitHub or GitLab: no markup, no HTML, nobody mentioned, nothing linked.
  var markdown: String {
    var escaped = ""
    var previous: Unicode.Scalar = " "
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "^", "=": escaped += "\\\(scalar)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      // A backslash does not stop a mention, a reference or a link from being made; an empty space does.
      case "@", "#", "!", "$", "%": escaped += "\\\(scalar)\(Self.emptySpace)"
      case ":" where !" ".unicodeScalars.contains(previous): escaped += ":\(Self.emptySpace)"
      case "." where previous == "w" || previous == "W": escaped += "\(Self.emptySpace)."
      default: escaped.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return escaped
  }

  private static let emptySpace = "&#8203;"
}
