extension String {
  /// White space folded to single spaces.
  package var oneLine: String {
    split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }
}
