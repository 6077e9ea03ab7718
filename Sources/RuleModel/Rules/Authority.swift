/// What kind of source a rule has (S11).
package enum Authority: String, Sendable, Hashable, CaseIterable {
  case statute, regulation, guidance, letter, reported

  /// Whether the text is published law, so that every mutant of it must be killed by a test.
  package var isLaw: Bool {
    switch self {
    case .statute, .regulation: true
    case .guidance, .letter, .reported: false
    }
  }
}
