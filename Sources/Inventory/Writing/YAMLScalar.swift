/// Writes texts of others into YAML, so that they stay texts.
enum YAMLScalar {
  /// The text between double quotes, with what cannot be seen written as an escape.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case _ where isShown(scalar): written.unicodeScalars.append(scalar)
      default: written += escape(scalar)
      }
    }
    return written + "\""
  }

  /// The text on one line of a comment.
  static func comment(_ text: String) -> String {
    var written = ""
    for scalar in text.unicodeScalars {
      if isShown(scalar) { written.unicodeScalars.append(scalar) } else { written += escape(scalar) }
    }
    return written
  }

  /// Names in a row, as far as they are written out.
  static func list(_ names: [String]) -> String {
    let shown = names.prefix(InventoryLimits.listed).joined(separator: ",")
    let rest = names.count - InventoryLimits.listed
    return rest > 0 ? "\(shown) and \(rest) more" : shown
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
