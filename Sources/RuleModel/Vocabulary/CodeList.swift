/// A declared list of codes with their names, in the order of the file.
package struct CodeList: Sendable, Hashable {
  /// One code, its name and other ways to write it.
  package struct Entry: Sendable, Hashable {
    package let code: Code
    package let name: String
    package let also: [String]

    package init(code: Code, name: String, also: [String] = []) {
      self.code = code
      self.name = name
      self.also = also
    }
  }

  package let name: String
  package let entries: [Entry]
  private let exact: [String: Code]
  private let folded: [String: Code]

  package init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
    var exact: [String: Code] = [:]
    var folded: [String: Code] = [:]
    for entry in entries {
      exact[entry.code.text] = entry.code
      for spelling in [entry.name] + entry.also where folded[Self.fold(spelling)] == nil {
        folded[Self.fold(spelling)] = entry.code
      }
    }
    self.exact = exact
    self.folded = folded
  }

  /// The code written exactly so; what a rule must write.
  package func code(exactly text: String) -> Code? { exact[text] }

  /// The code meant by a code as it is written, or by a name or another spelling in upper or lower case; what a
  /// case may write. `no` is not Norway, nor `N/A` Namibia.
  package func code(meantBy text: String) -> Code? { exact[text] ?? folded[Self.fold(text)] }

  /// The name of a code, or the code itself.
  package func name(of code: Code) -> String {
    entries.first { $0.code == code }?.name ?? code.text
  }

  private static func fold(_ text: String) -> String {
    String(text.lowercased().filter { !" -_'’".contains($0) })
  }
}
