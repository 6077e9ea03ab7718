package import AuditTrail
package import Diagnostics
import RuleModel

/// Which rules are to be used, by their digests: what a file `licet.lock` says, or what a library is.
package struct RulesLock: Sendable, Hashable {
  /// The name and version of the form.
  package static let schema = "licet/lock/1"

  /// A pack and the files in its folder.
  package struct Pack: Sendable, Hashable {
    package let id: String
    package let edition: String
    /// Of the bundle of its folder, as in records.
    package let digest: String
    /// Where the file says so; nil where no file does.
    package let place: SourceRange?
  }

  /// Of the bundle of all rules, as in records.
  package let digest: String
  /// In the order of their ids.
  package let packs: [Pack]
  /// The digest of each file, by its path, which begins with `Rules/`.
  package let files: [String: String]

  /// Takes the parts of a lock.
  package init(digest: String, packs: [Pack], files: [String: String]) {
    self.digest = digest
    self.packs = packs
    self.files = files
  }

  /// The lock of the rules of a library.
  ///
  /// - Parameter stamp: that of the library.
  package init(_ library: RuleLibrary, stamp: RulesStamp) {
    digest = stamp.digest.description
    packs = library.packs.map { pack in
      Pack(
        id: pack.id, edition: pack.edition, digest: (stamp.packs[pack.id] ?? stamp.digest).description,
        place: nil)
    }
    files = Dictionary(
      library.bundle.files.map { ($0.path, Digest(of: $0.text).description) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "rules": .string(digest),
      "packs": .array(
        packs.map {
          ["id": .string($0.id), "edition": .string($0.edition), "digest": .string($0.digest)]
        }),
      "files": .array(
        files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
          ["path": .string($0.key), "digest": .string($0.value)]
        }),
    ]
  }
}
