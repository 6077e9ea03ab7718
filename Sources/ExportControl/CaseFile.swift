package import AuditTrail
package import CaseInput
package import Diagnostics
package import YAMLSyntax

/// A procurement file as read from its bytes: the same bytes always give the same cases.
package struct CaseFile: Sendable {
  package let path: String
  /// Of the bytes.
  package let digest: Digest
  /// The text; nil where the bytes are none.
  package let source: SourceFile?
  /// The tree; nil where the text has none.
  package let root: YAMLNode?
  /// What is wrong with the bytes and the text.
  package let diagnostics: [Diagnostic]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    digest = Digest(of: bytes)
    let (source, undecodable) = SourceDecoding.decode(path: path, bytes: bytes)
    self.source = source
    guard let source else {
      root = nil
      diagnostics = undecodable
      return
    }
    let composition = YAMLComposer.compose(source)
    root = composition.root
    diagnostics = undecodable + composition.diagnostics
  }

  /// The cases described, with what is wrong with the list of them.
  package func cases(_ reader: CaseReader) -> (cases: [ProcurementCase], diagnostics: [Diagnostic]) {
    root.map { reader.cases($0, path: path) } ?? ([], [])
  }
}
