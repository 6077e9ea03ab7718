/// A case file with the tables it draws on, as one text: all that was read of a case, to be kept with its record.
///
/// The text is the canonical JSON of `{"schema":"licet/case/1","case":FILE,"files":[FILE …]}`. A file has its bytes as
/// `text`, or as `base64` where they are no UTF-8; those under `files` have their `path` below the folder of the case
/// file, by which they ascend, and instead of bytes a `fault` where they could not be read.
package struct CaseBundle: Sendable {
  /// The name and version of the form.
  package static let schema = "licet/case/1"

  /// Why a text is no bundle.
  package struct Fault: Error, Sendable, Hashable {
    package let reason: String

    /// States a reason in a sentence without its full stop.
    package init(reason: String) { self.reason = reason }
  }

  /// What a file beside the case was found to hold.
  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
    /// Why it could not be read, in a word.
    case fault(String)
  }

  /// The bytes of the case file.
  package let caseFile: [UInt8]
  /// By the paths under which the case names them.
  package let files: [String: Content]

  /// Joins a case file and the files beside it.
  package init(caseFile: [UInt8], files: [String: Content]) {
    self.caseFile = caseFile
    self.files = files
  }

  /// Reads the text of a bundle, which must be the canonical one.
  package init(reading bytes: [UInt8]) throws(Fault) {
    let json: JSONValue
    do { json = try JSONReader.value(of: bytes) } catch { throw Fault(reason: error.description) }
    guard json["schema"]?.text == Self.schema, let file = json["case"], let entries = json["files"]?.elements
    else {
      throw Fault(reason: "its schema is not \(Self.schema)")
    }
    guard let caseFile = Self.bytes(of: file) else { throw Fault(reason: "the case file has no bytes") }
    var files: [String: Content] = [:]
    for entry in entries {
      guard let path = entry["path"]?.text,
        let content = entry["fault"]?.text.map(Content.fault) ?? Self.bytes(of: entry).map(Content.bytes)
      else { throw Fault(reason: "a file has no path or no bytes") }
      files[path] = content
    }
    self.init(caseFile: caseFile, files: files)
    // Which also finds paths that stand twice, files out of order, and bytes that have another form.
    guard text.utf8.elementsEqual(bytes) else { throw Fault(reason: "it is not in canonical form") }
  }

  /// The canonical text, whose SHA-256 is the digest.
  package var text: String {
    let json: JSONValue = [
      "schema": .string(Self.schema),
      "case": Self.json(.bytes(caseFile)),
      "files": .array(paths.map { Self.json(files[$0] ?? .fault("")).with("path", .string($0)) }),
    ]
    return json.canonical
  }

  /// What a record says of the files: the path of each, and the digest of its bytes if there are any.
  package var stamps: [FileStamp] {
    paths.map { path in
      guard case .bytes(let bytes)? = files[path] else { return FileStamp(path: path, digest: nil) }
      return FileStamp(path: path, digest: Digest(of: bytes))
    }
  }

  private var paths: [String] {
    files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func json(_ content: Content) -> JSONValue {
    switch content {
    case .fault(let word): ["fault": .string(word)]
    case .bytes(let bytes):
      String(validating: bytes, as: UTF8.self).map { ["text": .string($0)] }
        ?? ["base64": .string(Base64.text(of: bytes))]
    }
  }

  private static func bytes(of json: JSONValue) -> [UInt8]? {
    json["text"]?.text.map { Array($0.utf8) } ?? json["base64"]?.text.flatMap { Base64.bytes(of: $0.utf8) }
  }
}
