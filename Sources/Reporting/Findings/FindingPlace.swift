/// A place in a file that was checked, and what stands there.
package struct FindingPlace: Sendable, Hashable {
  /// Relative to the folder the program ran in, where it lies below that.
  package let path: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  /// "line 3, 32 × H100 SXM5 80GB"
  package let says: String?

  package init(path: String, line: Int, column: Int, says: String? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.says = says
  }

  /// "orders/case.yaml:18:15", for people: no control character of a path is in it.
  package var text: String { "\(path.visible):\(line):\(column)" }

  /// Whether both point at the same letter, whatever stands there.
  func isAt(_ other: FindingPlace) -> Bool {
    path == other.path && line == other.line && column == other.column
  }
}
