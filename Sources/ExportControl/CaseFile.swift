package import AuditTrail
package import CaseInput
package import Diagnostics
package import YAMLSyntax

/// A procurement file as read from its bytes, with the tables it draws on: the same bytes always give the same cases.
package struct CaseFile: Sendable {
  package let path: String
  /// The bytes that are kept of it: its own, or those of the bundle where it draws on tables.
  package let bytes: [UInt8]
  /// Of these bytes.
  package let digest: Digest
  /// The files it draws on; nil where it stands alone.
  package let stamps: [FileStamp]?
  /// The text; nil where the bytes are none.
  package let source: SourceFile?
  /// The tree; nil where the text has none.
  package let root: YAMLNode?
  /// What is wrong with the bytes and the text.
  package let diagnostics: [Diagnostic]
  /// What is wrong with lines of a file that has a case a line: each costs its own case and no other.
  package let lostLines: [Diagnostic]
  /// The line of each case, in such a file.
  private let lines: [Int]?
  private let tables: CaseTables

  /// Reads a file that stands alone, or the first look at one that does not.
  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, own: bytes, kept: bytes, stamps: nil, tables: CaseTables(besides: path))
  }

  /// Reads the text of a bundle, as it is kept in a ledger.
  package init(path: String, bundle text: [UInt8]) throws(CaseBundle.Fault) {
    let bundle = try CaseBundle(reading: text)
    var contents: [String: CaseTables.Content] = [:]
    for (name, content) in bundle.files {
      switch content {
      case .bytes(let bytes): contents[name] = .bytes(bytes)
      case .fault(let word):
        guard let fault = TableFault(rawValue: word) else {
          throw CaseBundle.Fault(reason: "a file has an unknown fault")
        }
        contents[name] = .fault(fault)
      }
    }
    self.init(
      path: path, own: bundle.caseFile, kept: text, stamps: bundle.stamps,
      tables: CaseTables(besides: path, contents))
  }

  private init(path: String, own: [UInt8], kept: [UInt8], stamps: [FileStamp]?, tables: CaseTables) {
    self.path = path
    self.stamps = stamps
    self.tables = tables
    bytes = kept
    digest = Digest(of: kept)
    let (source, undecodable) = SourceDecoding.decode(path: path, bytes: own)
    self.source = source
    guard let source else {
      (root, lines, lostLines) = (nil, nil, [])
      diagnostics = undecodable
      return
    }
    guard path.lowercased().hasSuffix(".jsonl") else {
      let composition =
        path.lowercased().hasSuffix(".json") ? JSONComposer.compose(source) : YAMLComposer.compose(source)
      root = composition.root
      diagnostics = undecodable + composition.diagnostics
      (lines, lostLines) = (nil, [])
      return
    }
    let found = JSONComposer.composeLines(source)
    let whole = found.filter { $0.composition.root != nil && $0.composition.diagnostics.isEmpty }
    let elements = whole.compactMap(\.composition.root)
    root = elements.isEmpty ? nil : .sequence(YAMLSequence(elements: elements, range: source.range(0..<0)))
    lines = whole.map(\.line)
    lostLines = found.flatMap(\.composition.diagnostics)
    diagnostics = undecodable
  }

  /// The tables that the file draws on, each once, in the order of their names.
  package var tableNames: [String] { root.map(TableNames.named) ?? [] }

  /// The same file with its tables: one bundle, which is kept in the place of the file.
  ///
  /// - Parameter found: what was found under each of `tableNames`.
  package func drawing(on found: [String: CaseTables.Content]) -> CaseFile {
    let bundle = CaseBundle(
      caseFile: bytes,
      files: found.mapValues { content in
        switch content {
        case .bytes(let bytes): .bytes(bytes)
        case .fault(let fault): .fault(fault.rawValue)
        }
      })
    return CaseFile(
      path: path, own: bytes, kept: Array(bundle.text.utf8), stamps: bundle.stamps,
      tables: CaseTables(besides: path, found))
  }

  /// The paths of its tables.
  package var tablePaths: [String] { tableNames.map(tables.path) }

  /// The cases described, with what is wrong with the list of them.
  package func cases(_ reader: CaseReader) -> (cases: [ProcurementCase], diagnostics: [Diagnostic]) {
    guard let root else { return ([], []) }
    guard let lines, case .sequence(let sequence) = root else {
      return reader.cases(root, path: path, tables: tables)
    }
    let cases = zip(lines, sequence.elements).map { line, node in
      reader.read(node, path: path, position: line, tables: tables)
    }
    return (cases, [])
  }
}
