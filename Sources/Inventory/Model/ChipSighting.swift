package import Diagnostics

/// What a file says a chip is called.
package struct ChipSighting: Sendable, Hashable {
  /// How sure the file is that it speaks of an accelerator.
  package enum Certainty: Sendable, Hashable {
    /// The file says so.
    case accelerator
    /// A device of any kind; `isSuspect` if its words are those of an accelerator.
    case device(isSuspect: Bool)
  }

  /// As written; empty if the file names nothing.
  package let written: String
  /// By what an alias can name it, the most exact first.
  package let aliasNames: [String]
  /// By what the catalogue may know it, the most exact first.
  package let catalogueNames: [String]
  package let certainty: Certainty
  package let places: [SourceRange]
  /// Why the file alone does not tell; empty if only the catalogue can.
  package let reason: String

  /// States what a file says of a chip.
  package init(
    written: String, aliasNames: [String]? = nil, catalogueNames: [String]? = nil,
    certainty: Certainty = .accelerator, places: [SourceRange], reason: String = ""
  ) {
    self.written = written
    self.aliasNames = aliasNames ?? [written].filter { !$0.isEmpty }
    self.catalogueNames = catalogueNames ?? [written].filter { !$0.isEmpty }
    self.certainty = certainty
    self.places = places
    self.reason = reason
  }

  /// Whether two sightings say the same, wherever they stand.
  package func agrees(with other: ChipSighting) -> Bool {
    written == other.written && aliasNames == other.aliasNames && catalogueNames == other.catalogueNames
      && certainty == other.certainty && reason == other.reason
  }
}
