/// A stretch of a text, from `start` up to and without `end`.
package struct SourceRange: Sendable, Hashable {
  /// The path of the file, as in `SourceFile`.
  package let path: String
  /// Where the stretch begins.
  package let start: SourcePosition
  /// The first place after it.
  package let end: SourcePosition

  /// Names a stretch of a file.
  package init(path: String, start: SourcePosition, end: SourcePosition) {
    self.path = path
    self.start = start
    self.end = end
  }
}

extension SourceRange: Comparable {
  /// Ranges are in the order of path, then start, then end.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.path, left.start, left.end) < (right.path, right.start, right.end)
  }
}
