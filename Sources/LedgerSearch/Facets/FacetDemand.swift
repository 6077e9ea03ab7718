/// What a facet of a record must be like.
struct FacetDemand {
  let kind: FacetKind
  /// Folded.
  private let wanted: String

  init(_ kind: FacetKind, _ text: String) {
    self.kind = kind
    wanted = Self.folded(text)
  }

  /// Whether a facet of the kind is so.
  func isMet(by text: String) -> Bool {
    let found = Self.folded(text)
    switch kind {
    // The id of a case is known where it is concealed, and then says nothing.
    case .scope: return found == wanted
    case .caseID: return !RecordFacets.isConcealed(text) && Self.holds(found, wanted)
    case .party, .chip: return Self.holds(found, wanted)
    case .country: return found == wanted
    // `3A090` covers `3A090.a`, and not `3A0901`.
    case .entry: return found == wanted || found.hasPrefix(wanted + ".")
    case .outcome: return found == wanted || found.hasSuffix(" " + wanted)
    }
  }

  /// In lower case, its words with one space between them: how a name is broken and spaced says nothing.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text has a part; an empty part is in each.
  private static func holds(_ text: String, _ part: String) -> Bool {
    guard !part.isEmpty else { return true }
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    // Plain letters are the same when their bytes are. The general way is many times slower.
    guard (bytes + wanted).allSatisfy({ $0 < 0x80 }) else { return text.contains(part) }
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }
}
