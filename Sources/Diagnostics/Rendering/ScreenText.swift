/// Text of somebody else made safe and measurable for a screen.
enum ScreenText {
  /// The text with everything that could steer a terminal or reverse its direction written out.
  static func safe(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// The columns a text takes, once it is safe.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The columns one scalar takes: two for East Asian wide ones, none for combining ones.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { return 1 }
    if scalar == "\t" { return 1 }
    if isUnsafe(scalar) { return writtenOut(scalar).utf8.count }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    if scalar == "\t" {
      text += " "
    } else if isUnsafe(scalar) {
      text += writtenOut(scalar)
    } else {
      text.unicodeScalars.append(scalar)
    }
  }

  private static func writtenOut(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // controls
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
    case 0x2028...0x2029, 0xFEFF: true  // line breaks, byte order mark
    default: false
    }
  }

  /// The blocks Unicode calls wide or fullwidth, joined where only unassigned places lie between.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true
    case 0x20000...0x2FFFD, 0x30000...0x3FFFD: true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
