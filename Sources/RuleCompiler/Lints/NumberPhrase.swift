import Quantities
import RuleModel

/// A number in a paraphrase and the comparison its words make: "4800 or more", "less than 2,400".
struct NumberPhrase {
  let number: ExactNumber
  /// Nil where the words make none.
  let comparator: Comparator?

  /// Every number of the text, as digits or as one of the words one … twelve.
  static func phrases(in text: String) -> [NumberPhrase] {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "(" || $0 == ")" }.map {
      $0.trimmed.lowercased()
    }
    return words.indices.compactMap { index in
      guard let number = number(words[index]) else { return nil }
      return NumberPhrase(number: number, comparator: comparator(around: index, words))
    }
  }

  private static func number(_ word: String) -> ExactNumber? {
    if let known = words.firstIndex(of: word) { return ExactNumber(known + 1) }
    return ExactNumber(reading: word.filter { $0 != "," })
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  private static func comparator(around index: Int, _ words: [String]) -> Comparator? {
    let before = words[max(0, index - 3)..<index].joined(separator: " ")
    // A unit of up to six words may stand between the number and "or more".
    let after = words[(index + 1)..<min(words.count, index + 8)].joined(separator: " ")
    for (phrase, comparator) in following where after.hasPrefix(phrase) && !after.hasPrefix("or more than") {
      return comparator
    }
    for (phrase, comparator) in preceding where before.hasSuffix(phrase) {
      // "no more than" and "not less than" say the opposite of what follows the negation.
      let lead = before.dropLast(phrase.count).split(separator: " ").last
      return lead == "no" || lead == "not" ? comparator.negated : comparator
    }
    for (phrase, comparator) in following {
      guard let found = after.firstRange(of: phrase) else { continue }
      let between = after[..<found.lowerBound].split(separator: " ")
      // Another number in between owns the words.
      if !between.contains(where: { number(String($0)) != nil || separators.contains($0) }) {
        return comparator
      }
    }
    return nil
  }

  private static let separators: Set<Substring> = ["and", "or", "but", "with", "together", "when", "if"]

  private static let following: [(String, Comparator)] = [
    ("or more", .greaterOrEqual), ("or greater", .greaterOrEqual), ("or higher", .greaterOrEqual),
    ("or less", .lessOrEqual), ("or fewer", .lessOrEqual),
  ]

  private static let preceding: [(String, Comparator)] = [
    ("less than", .less), ("fewer than", .less), ("under", .less), ("below", .less),
    ("more than", .greater), ("greater than", .greater), ("exceeds", .greater), ("exceeding", .greater),
    ("above", .greater), ("over", .greater), ("at least", .greaterOrEqual), ("at most", .lessOrEqual),
    ("up to", .lessOrEqual),
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while let last = text.last, ".,;:".contains(last) { text = text.dropLast() }
    return text
  }
}
