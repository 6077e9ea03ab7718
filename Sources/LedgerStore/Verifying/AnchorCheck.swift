import Ledger

/// Holds a log against the checkpoints that were signed for keeping elsewhere and are still in its folder.
struct AnchorCheck {
  private let folder: Folder
  private var unread: [String] = []
  /// Those that the log was not held against yet, by how many entries they acknowledge.
  private var open: [Int: [(name: String, checkpoint: Checkpoint)]] = [:]
  private var kept: [(name: String, checkpoint: Checkpoint)] = []
  private var differing: [String] = []

  init(_ folder: Folder) { self.folder = folder }

  /// Reads what there is.
  mutating func read() throws(SystemFault) {
    guard folder.has("") else { return }
    for name in try folder.names() where name.hasSuffix(".note") {
      guard let bytes = try folder.bytes(of: name), let stated = try? StatedCheckpoint(bytes) else {
        unread.append(name)
        continue
      }
      open[stated.checkpoint.size, default: []].append((name, stated.checkpoint))
    }
  }

  /// Takes the log as far as it was read.
  mutating func take(_ frontier: MerkleFrontier) {
    guard let anchors = open.removeValue(forKey: frontier.size) else { return }
    for anchor in anchors {
      if anchor.checkpoint.root == frontier.root {
        kept.append(anchor)
      } else {
        differing.append(anchor.name)
      }
    }
  }

  /// What is wrong when the log has ended: those that were not met acknowledge more than there is.
  ///
  /// - Parameter origin: the name of the log.
  func problems(origin: String?) -> [LedgerProblem.Kind] {
    let foreign = kept.filter { origin?.utf8.elementsEqual($0.checkpoint.origin.utf8) == false }.map(\.name)
    let differing = differing + foreign + open.values.joined().map(\.name)
    return unread.map { .anchorNotRead($0) } + differing.sorted().map { .anchorDiffers($0) }
  }
}
