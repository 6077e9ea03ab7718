package import CaseInput

/// Which chip an administrator's own word stands for.
package struct ChipAliases: Sendable, Hashable {
  /// What a word stands for.
  package enum Meaning: Sendable, Hashable {
    /// A name of the catalogue.
    case chip(String)
    /// No accelerator.
    case none
  }

  /// Why an alias is not taken.
  package struct Refusal: Error, Sendable, Hashable {
    package let message: String
  }

  private let meanings: [String: Meaning]

  /// Reads texts such as `h100=H100 SXM5 80GB` or `bandwidth=none`.
  package init(_ texts: [String], catalogue: Catalogue) throws(Refusal) {
    var meanings: [String: Meaning] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Refusal(message: "`\(text)` is no alias; write it as `h100=H100 SXM5 80GB`, or `nic=none`")
      }
      let meaning: Meaning = parts[1] == "none" ? .none : .chip(parts[1])
      if case .chip(let chip) = meaning, catalogue.chips(named: chip).isEmpty {
        throw Refusal(message: catalogue.whyNone(chip))
      }
      if let other = meanings.updateValue(meaning, forKey: parts[0].lowercased()), other != meaning {
        throw Refusal(message: "the alias `\(parts[0])` is given twice")
      }
    }
    self.meanings = meanings
  }

  /// What the first of the words stands for that has a meaning, and that word.
  func meaning(of words: [String]) -> (word: String, meaning: Meaning)? {
    for word in words { if let meaning = meanings[word.lowercased()] { return (word, meaning) } }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
