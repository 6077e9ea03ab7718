package import Diagnostics

/// Reads JSON as RFC 8259 says into the tree that YAML gives: every scalar is text, numbers as they are written.
///
/// A word without quotes or a number is a plain text, a string a quoted one.
package enum JSONComposer {
  /// The tree of a text and what is wrong with it. Keys given twice are all found; anything else ends the reading.
  package static func compose(_ file: SourceFile, limits: Limits = Limits()) -> Composition {
    guard file.text.utf8.count <= limits.bytes else {
      return Composition(
        root: nil, diagnostics: [SourceDecoding.tooLarge(path: file.path, limit: limits.bytes)])
    }
    let bytes = Array(file.text.utf8)
    guard !bytes.allSatisfy(JSONCursor.isSpace) else { return Composition(root: nil, diagnostics: []) }
    let start = SourcePosition(line: 1, column: 1, offset: 0)
    return compose(
      JSONCursor(path: file.path, bytes: bytes, from: start, to: bytes.count), limits: limits)
  }

  /// The trees of a text that has a value on each line, with the number of the line; no tree of a line that is none.
  ///
  /// Lines of blanks say nothing and are left out. What is wrong with a line costs that line alone.
  package static func composeLines(
    _ file: SourceFile, limits: Limits = Limits()
  ) -> [(line: Int, composition: Composition)] {
    let bytes = Array(file.text.utf8)
    var found: [(line: Int, composition: Composition)] = []
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if !bytes[start..<end].allSatisfy(JSONCursor.isSpace) {
        let place = SourcePosition(line: line, column: 1, offset: start)
        let cursor = JSONCursor(path: file.path, bytes: bytes, from: place, to: end)
        found.append((line, compose(cursor, limits: limits)))
      }
      start = end + 1
      line += 1
    }
    return found
  }

  private static func compose(_ cursor: JSONCursor, limits: Limits) -> Composition {
    var tree = JSONTree(cursor, limits: limits)
    do throws(JSONFailure) {
      let root = try tree.document()
      return Composition(root: root, diagnostics: tree.diagnostics.inOrder)
    } catch {
      return Composition(root: nil, diagnostics: (tree.diagnostics + [error.diagnostic]).inOrder)
    }
  }
}
