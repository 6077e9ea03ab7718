import Quantities

/// How the numbers of a table are written, as far as it is declared; nothing else is taken for a number.
struct NumberStyle: Sendable, Hashable {
  /// What parts groups of three digits.
  var grouping: Character?
  /// What parts the fraction.
  var decimal: Character = "."
  /// Whether `8x` is eight.
  var countsTimes = false

  /// The number as the rules of cases have it, with what follows it in the cell, such as its unit.
  ///
  /// - Returns: nil where the text is no number in this style.
  func plain(_ text: String) -> String? {
    let letters = text.prefix { isOfNumber($0) }
    // A blank that parts no groups ends the number.
    let number = String(letters).trimmingEnd
    var rest = String(text.dropFirst(number.count)).trimmingStart
    if countsTimes, ["x", "X", "×"].contains(rest) { rest = "" }
    // Behind the number a unit may stand, and nothing that could be more of the number.
    guard let digits = digits(number), rest.first.map({ !$0.isNumber && !",.'’".contains($0) }) ?? true else {
      return nil
    }
    return rest.isEmpty ? digits : "\(digits) \(rest)"
  }

  private func isOfNumber(_ letter: Character) -> Bool {
    letter.isASCII && letter.isNumber || letter == "-" || letter == "_" || letter == decimal
      || isGrouping(letter)
  }

  private func isGrouping(_ letter: Character) -> Bool {
    guard let grouping else { return false }
    // A table that groups with blanks often has those that do not break.
    return letter == grouping || grouping == " " && (letter == "\u{A0}" || letter == "\u{202F}")
  }

  private func digits(_ text: String) -> String? {
    let parts = text.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count < 2 || !parts[1].contains(where: isGrouping) else {
      return nil
    }
    let groups = whole.split(omittingEmptySubsequences: false, whereSeparator: isGrouping)
    if groups.count > 1 {
      let first = groups[0].drop { $0 == "-" }
      guard (1...3).contains(first.count), first.allSatisfy(\.isWholeNumber),
        groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isWholeNumber) })
      else { return nil }
    }
    let number = groups.joined() + (parts.count == 2 ? ".\(parts[1])" : "")
    return ExactNumber(reading: number) == nil ? nil : number
  }
}

extension String {
  fileprivate var trimmingStart: String { String(drop(while: \.isWhitespace)) }

  fileprivate var trimmingEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
