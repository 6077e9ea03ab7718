import Diagnostics

/// Says in our words what libyaml says in its own.
struct SyntaxWording {
  let diagnostic: Diagnostic

  /// Words a failure and finds its places.
  init(_ failure: SyntaxFailure, in places: TextPlaces) {
    var problem = SyntaxProblem(failure)
    let start = Self.offset(failure.place, in: places)
    if problem == .strayCharacter, places.isTab(start) { problem = .tab }
    let context = failure.contextPlace.map { Self.offset($0, in: places) }
    var range = places.character(start)
    var labels: [Diagnostic.Label] = []
    if problem == .tab {
      diagnostic = TabSearch.diagnostic(range)
      return
    }
    if problem == .missingColon, let context {
      // libyaml notices only on the next line; what lacks its colon is the context.
      range = places.range(context..<places.lineEnd(context))
    } else if problem == .surrogate {
      // libyaml stands after the `\u`.
      range = places.range(max(start - 2, 0)..<min(start + 4, places.lineEnd(start)))
    } else if let context, context != start, let text = Self.began(failure) {
      labels = [Diagnostic.Label(range: places.character(context), text: text)]
    }
    diagnostic = Diagnostic(
      code: problem.code, message: problem.message, range: range, labels: labels, help: problem.help)
  }

  private static func offset(_ place: SyntaxFailure.Place, in places: TextPlaces) -> Int {
    switch place {
    case .byte(let offset): min(offset, places.bytes.count)
    case .mark(let mark): places.byte(mark: mark)
    }
  }
}

extension SyntaxWording {
  /// What a context mark points at, from libyaml's "while parsing a flow sequence" and the like.
  private static func began(_ failure: SyntaxFailure) -> String? {
    guard let context = failure.context else { return nil }
    let words: [(String, String)] = [
      ("flow sequence", "the list begins here"),
      ("flow mapping", "the mapping begins here"),
      ("block collection", "the list begins here"),
      ("block mapping", "the mapping begins here"),
      ("quoted scalar", "the quoted text begins here"),
      ("block scalar", "the text begins here"),
      ("plain scalar", "the text begins here"),
    ]
    return words.first { context.hasSuffix($0.0) }?.1
  }
}
