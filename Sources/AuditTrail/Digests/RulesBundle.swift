package import Diagnostics

/// All the files from which rules are compiled, as one text: the law as it was applied, to be kept with a record.
///
/// The text is the canonical JSON of `{"schema":"licet/rules/1","files":[{"path":…,"text":…}]}`. The paths begin with
/// `Rules/`, wherever the folder lay, and ascend by their bytes; files of tests are left out, since they decide nothing.
package struct RulesBundle: Sendable {
  /// The name and version of the form.
  package static let schema = "licet/rules/1"
  /// The folder under which every path of rules stands in records and bundles.
  package static let root = "Rules"

  /// Why a text is no bundle.
  package struct Fault: Error, Sendable, Hashable {
    package let reason: String
  }

  // INVARIANT: ascending by the bytes of the path, no two paths the same, none of a file of tests.
  package let files: [SourceFile]

  /// - Parameter texts: by their paths, which begin with `Rules/`.
  package init(_ texts: [String: String]) {
    files = texts.filter { !Self.isTest($0.key) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SourceFile(path: $0.key, text: $0.value) }
  }

  /// Reads the text of a bundle, which must be the canonical one.
  package init(reading bytes: [UInt8]) throws(Fault) {
    let json: JSONValue
    do { json = try JSONReader.value(of: bytes) } catch { throw Fault(reason: error.description) }
    guard json["schema"]?.text == Self.schema, let entries = json["files"]?.elements else {
      throw Fault(reason: "its schema is not \(Self.schema)")
    }
    var texts: [String: String] = [:]
    for entry in entries {
      guard let path = entry["path"]?.text, let text = entry["text"]?.text else {
        throw Fault(reason: "a file has no path or no text")
      }
      texts[path] = text
    }
    self.init(texts)
    // Which also finds paths that stand twice, files out of order, and files of tests.
    guard text.utf8.elementsEqual(bytes) else { throw Fault(reason: "it is not in canonical form") }
  }

  /// The canonical text, whose SHA-256 is the digest.
  package var text: String {
    let json: JSONValue = [
      "schema": .string(Self.schema),
      "files": .array(files.map(Self.json)),
    ]
    return json.canonical
  }

  package var digest: Digest { digests(below: [:]).whole }

  /// The digest of the whole bundle and of those of some folders alone, as `below` makes them: each file is written once,
  /// and no text of a whole bundle is made.
  ///
  /// - Parameter folders: with their last slash, by the names under which their digests are returned.
  package func digests(below folders: [String: String]) -> (whole: Digest, folders: [String: Digest]) {
    var whole = BundleHash()
    var parts = folders.mapValues { (folder: $0, hash: BundleHash()) }
    for file in files {
      let written = Self.json(of: file).canonical
      whole.add(written)
      for (name, part) in parts where file.path.utf8.starts(with: part.folder.utf8) {
        parts[name]?.hash.add(written)
      }
    }
    return (whole.digest(of: Self.schema), parts.mapValues { $0.hash.digest(of: Self.schema) })
  }

  private static func json(of file: SourceFile) -> JSONValue {
    ["path": .string(file.path), "text": .string(file.text)]
  }

  /// The bundle of the files below one folder alone, such as `Rules/us-ear/`.
  package func below(_ folder: String) -> RulesBundle {
    RulesBundle(sorted: files.filter { $0.path.utf8.starts(with: folder.utf8) })
  }

  /// Whether a file holds tests, by its name.
  package static func isTest(_ path: String) -> Bool { path.hasSuffix(".test.yaml") }

  private init(sorted files: [SourceFile]) { self.files = files }
}
