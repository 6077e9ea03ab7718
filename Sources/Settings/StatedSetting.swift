package import Diagnostics

/// A setting as a file states it.
package struct StatedSetting: Sendable, Hashable {
  /// Its values; one, unless it is a list. Paths are already those from the working folder.
  package let texts: [String]
  /// Where it is stated.
  package let place: SourceRange

  /// Joins values and their place.
  package init(texts: [String], place: SourceRange) {
    self.texts = texts
    self.place = place
  }
}
