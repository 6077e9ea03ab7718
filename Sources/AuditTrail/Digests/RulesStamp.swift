/// What names the rules that were applied, and how records name their files.
package struct RulesStamp: Sendable {
  /// Of the bundle of all of them.
  package let digest: Digest
  /// Of the bundle of the folder of each pack, by its id.
  package let packs: [String: Digest]
  /// The paths of rule files in records, which begin with `Rules/`, by those under which they were read.
  package let paths: [String: String]

  package init(digest: Digest, packs: [String: Digest], paths: [String: String]) {
    self.digest = digest
    self.packs = packs
    self.paths = paths
  }
}
