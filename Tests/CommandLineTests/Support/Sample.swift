/// Small cases of which the verdict is known.
enum Sample: String, CaseIterable, Sendable {
  case pass, attention, blocked, undetermined

  /// The path of its file, relative to the root.
  var path: String { "Tests/Corpus/cases/verdicts/\(rawValue).yaml" }

  /// The exit status of a run on it alone.
  var status: Int32 {
    switch self {
    case .pass, .attention: 0
    case .blocked: 1
    case .undetermined: 3
    }
  }

  /// The word printed.
  var word: String { rawValue.uppercased() }
}
