extension Sequence where Element == Diagnostic {
  /// By path, place, code and message; what concerns no place comes first, and equals stay as they came.
  package var inOrder: [Diagnostic] {
    // The standard sort does not promise stability, so the position breaks ties.
    enumerated().sorted { left, right in
      if left.element.precedes(right.element) { return true }
      if right.element.precedes(left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Whether judgement must stop.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  fileprivate func precedes(_ other: Diagnostic) -> Bool {
    switch (range, other.range) {
    case (nil, .some): true
    case (.some, nil): false
    case (.some(let mine), .some(let theirs)) where mine != theirs: mine < theirs
    case (.some, .some), (nil, nil): (code, message) < (other.code, other.message)
    }
  }
}
