import Glibc

/// Where the parts of a ledger lie.
struct LedgerLayout: Sendable, Hashable {
  static let logName = "log.jsonl"
  static let checkpointName = "checkpoint"
  static let lockName = "lock"
  static let namesName = "names.jsonl"

  /// What is private is for its owner alone.
  static let privateMode = S_IRWXU

  let root: Folder
  let objects: Folder
  /// What may be erased.
  let privateObjects: Folder
  let index: Folder
  /// Checkpoints signed for keeping elsewhere.
  let anchors: Folder

  init(_ path: String) {
    root = Folder(path)
    objects = Folder(root.path(of: "objects"))
    privateObjects = Folder(root.path(of: "private"))
    index = Folder(root.path(of: "index"))
    anchors = Folder(root.path(of: "anchors"))
  }

  var logPath: String { root.path(of: Self.logName) }

  /// The folder of a file that entries name.
  func folder(of isConcealed: Bool) -> Folder { isConcealed ? privateObjects : objects }
}
