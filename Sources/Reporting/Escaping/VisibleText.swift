extension String {
  /// On one line, with every character that could steer a terminal, hide or reorder text made visible: `[U+202E]`.
  ///
  /// White space becomes a blank. What this lets through still has to be escaped for the format it goes into.
  package var visible: String {
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.isBlank {
        shown.unicodeScalars.append(" ")
      } else if scalar.isTreacherous {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown += "[U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  /// A tab or an end of line, of whatever kind.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Controls, what is no character at all, and what has no width but turns or joins its neighbours.
  fileprivate var isTreacherous: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks and overrides of direction; zero width; invisible operators; the byte order mark.
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    // Invisible letters, by which text is smuggled past a reader.
    case 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }
}
