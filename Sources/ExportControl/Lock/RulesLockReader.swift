package import Diagnostics
package import YAMLSyntax

/// Reads a file `licet.lock`. One of which anything is wrong locks nothing, and that is said.
package struct RulesLockReader {
  package private(set) var diagnostics: [Diagnostic] = []

  /// Begins with nothing wrong.
  package init() {}

  /// The lock; nil if anything is wrong with it.
  package mutating func lock(_ root: YAMLNode) -> RulesLock? {
    var file = MappingReader(root, what: "a lock", keys: ["schema", "rules", "packs", "files"])
    let schema = file.requiredText("schema")
    if let schema, schema.value != RulesLock.schema { file.report(.otherSchema(schema)) }
    let digest = file.requiredText("rules")
    for key in ["packs", "files"] { _ = file.require(key) }
    let packs = file.elements("packs").compactMap { pack($0, &file) }
    var files: [String: String] = [:]
    for element in file.elements("files") {
      var fields = MappingReader(element, what: "a file of a lock", keys: ["path", "digest"])
      if let path = fields.requiredText("path"), let digest = fields.requiredText("digest") {
        files[path.value] = digest.value
      }
      file.report(fields.diagnostics)
    }
    diagnostics += file.diagnostics
    guard let digest, !file.diagnostics.hasErrors else { return nil }
    return RulesLock(digest: digest.value, packs: packs, files: files)
  }

  private func pack(_ node: YAMLNode, _ file: inout MappingReader) -> RulesLock.Pack? {
    var fields = MappingReader(node, what: "a pack of a lock", keys: ["id", "edition", "digest"])
    let id = fields.requiredText("id")
    let edition = fields.requiredText("edition")
    let digest = fields.requiredText("digest")
    file.report(fields.diagnostics)
    guard let id, let edition, let digest else { return nil }
    return RulesLock.Pack(id: id.value, edition: edition.value, digest: digest.value, place: id.range)
  }
}

extension Diagnostic {
  fileprivate static func otherSchema(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not the form `\(RulesLock.schema)`",
      range: text.range, help: "write the lock anew with `licet lock`")
  }
}
