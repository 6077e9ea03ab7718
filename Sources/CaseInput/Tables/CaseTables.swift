import Tables

/// The tables beside a case file, by the names under which the file draws on them.
package struct CaseTables: Sendable {
  /// A table as it was found.
  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
    case fault(TableFault)
  }

  /// Of the case file, with its last slash; empty where the path has none.
  private let folder: String
  /// By their names, which are paths below the folder of the case file.
  package let contents: [String: Content]

  /// - Parameter path: of the case file.
  package init(besides path: String, _ contents: [String: Content] = [:]) {
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    self.contents = contents
  }

  /// The path of a table as records and diagnostics show it.
  package func path(of name: String) -> String { folder + name }

  /// What was found under a name.
  package subscript(name: String) -> Content { contents[name] ?? .fault(.missing) }
}
