/// How names of chips are compared. Nothing is guessed: no letter and no digit is ever dropped.
///
/// Capitals count as small letters and full-width forms as the ordinary ones. Blanks, dashes, `_`, `/`, round
/// brackets, the signs ™ ® © and what cannot be seen count as nothing; between two digits they part, so that
/// `L2 0` is not the L20.
enum ChipName {
  static func fold(_ name: String) -> String {
    var folded = ""
    for word in words(name) {
      if let last = folded.last, let first = word.first, last.isNumber, first.isNumber { folded += " " }
      folded += word
    }
    return folded
  }

  /// Whether a folded name has a part that cuts none of its numbers.
  static func contains(_ name: String, _ part: String) -> Bool {
    guard let first = part.first, let last = part.last else { return true }
    return name.ranges(of: part).contains { range in
      let before = range.lowerBound > name.startIndex ? name[name.index(before: range.lowerBound)] : " "
      let after = range.upperBound < name.endIndex ? name[range.upperBound] : " "
      return !(first.isNumber && before.isNumber) && !(last.isNumber && after.isNumber)
    }
  }

  /// The parts of a name between blanks, dashes and the like, folded.
  static func words(_ name: String) -> [String] {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar.properties.generalCategory != .format {
      plain.append(ordinary(scalar))
    }
    return String(plain).lowercased().unicodeScalars.split(whereSeparator: parts).map(String.init)
  }

  /// The ordinary form of a full-width sign, else the sign itself.
  private static func ordinary(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    if "_/()\u{2212}™®©".unicodeScalars.contains(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .control: return true
    default: return scalar.properties.isWhitespace
    }
  }
}
