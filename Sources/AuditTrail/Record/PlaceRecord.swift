/// A place in a file.
package struct PlaceRecord: Sendable, Hashable {
  package let path: String
  package let line: Int
  package let column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// "Rules/us-ear/part-774/3A090.yaml:18:15"
  package var text: String { "\(path):\(line):\(column)" }
}
