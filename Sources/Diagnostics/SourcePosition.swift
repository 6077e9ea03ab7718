/// A place in a text.
package struct SourcePosition: Sendable, Hashable {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  /// UTF-8 bytes from the start of the file.
  package let offset: Int

  /// Names a place by all three of its counts.
  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

extension SourcePosition: Comparable {
  /// Places of one file are in the order of their offsets.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}
