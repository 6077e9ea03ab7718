package import Diagnostics

/// Why we believe a fact: where it is written and who says so.
package struct Evidence: Sendable, Hashable {
  /// A value that some source gives.
  package struct Claim: Sendable, Hashable {
    package let written: String
    package let source: String
    /// Why it is not used; nil where it stays possible.
    package let rejected: String?

    package init(written: String, source: String, rejected: String? = nil) {
      self.written = written
      self.source = source
      self.rejected = rejected
    }
  }

  /// Where it is written.
  package let place: SourceRange?
  /// As written.
  package let written: String
  /// The catalogue entry it comes from.
  package let catalogueEntry: String?
  package let sources: [String]
  package let confidence: String?
  package let basis: String?
  package let note: String?
  /// Other values that sources give.
  package let others: [Claim]

  package init(
    place: SourceRange?, written: String, catalogueEntry: String? = nil, sources: [String] = [],
    confidence: String? = nil, basis: String? = nil, note: String? = nil, others: [Claim] = []
  ) {
    self.place = place
    self.written = written
    self.catalogueEntry = catalogueEntry
    self.sources = sources
    self.confidence = confidence
    self.basis = basis
    self.note = note
    self.others = others
  }
}
