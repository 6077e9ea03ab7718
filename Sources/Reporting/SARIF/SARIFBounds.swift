/// What a reader of SARIF takes at most; nil for as much as there is.
struct SARIFBounds {
  var results: Int?
  var locations: Int?
  /// Characters of a text.
  var characters: Int?

  /// What GitHub takes of a run.
  static let gitHub = SARIFBounds(results: 25_000, locations: 1_000, characters: 1_024)

  /// The text with an ellipsis where it is cut, and what follows it whole.
  func cut(_ text: String, before end: String = "") -> String {
    // In UTF-16, so that it is short enough however its characters are counted.
    guard let characters, text.utf16.count + end.utf16.count > characters else { return text + end }
    var cut = text.prefix(characters)
    while cut.utf16.count + 1 + end.utf16.count > characters { cut.removeLast() }
    return cut + "…" + end
  }
}
