package import Diagnostics

/// How the rules at hand differ from those of a lock, pack by pack and file by file.
package struct LockComparison: Sendable {
  /// Files of one kind of change that are named; of more only their number is.
  private static let named = 12

  private let lock: RulesLock
  private let rules: RulesLock
  /// The folder of each pack in the paths of files, with its last slash.
  private let folders: [String: String]
  private let place: SourceRange?

  /// - Parameters:
  ///   - lock: what was asked for.
  ///   - rules: what is at hand.
  ///   - folders: by the id of the pack, as in paths of the lock: `Rules/us-ear/`.
  ///   - place: the beginning of the file of the lock.
  package init(lock: RulesLock, rules: RulesLock, folders: [String: String], place: SourceRange?) {
    self.lock = lock
    self.rules = rules
    self.folders = folders
    self.place = place
  }

  /// One for each pack that differs and one for what all packs share; none where the rules are those of the lock.
  package var differences: [Diagnostic] {
    guard lock.digest != rules.digest || lock.packs.map(\.digest) != rules.packs.map(\.digest) else {
      return []
    }
    var found: [Diagnostic] = []
    for pack in lock.packs {
      if let other = rules.packs.first(where: { $0.id == pack.id }) {
        if pack.digest != other.digest || pack.edition != other.edition {
          found.append(.packDiffers(pack, other, notes(in: folders[pack.id])))
        }
      } else {
        found.append(.packMissing(pack))
      }
    }
    for pack in rules.packs where !lock.packs.contains(where: { $0.id == pack.id }) {
      found.append(.packAdded(pack, place))
    }
    let shared = notes(in: nil)
    if !shared.isEmpty { found.append(.sharedDiffer(shared, place)) }
    // A lock edited by hand can differ in its sum alone.
    return found.isEmpty ? [.sumDiffers(place)] : found
  }

  /// The files that differ in a folder; nil for those in the folder of no pack.
  private func notes(in folder: String?) -> [Diagnostic.Note] {
    let all = Set(lock.files.keys).union(rules.files.keys).filter { path in
      folder.map { path.hasPrefix($0) } ?? !folders.values.contains { path.hasPrefix($0) }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let groups: [(String, [String])] = [
      ("changed", all.filter { lock.files[$0] != nil && rules.files[$0] != nil && !isSame($0) }),
      ("added", all.filter { lock.files[$0] == nil }),
      ("missing", all.filter { rules.files[$0] == nil }),
    ]
    return groups.compactMap { key, paths in
      guard !paths.isEmpty else { return nil }
      let more = paths.count > Self.named ? " and \(paths.count - Self.named) more" : ""
      return Diagnostic.Note(key: key, value: paths.prefix(Self.named).joined(separator: ", ") + more)
    }
  }

  private func isSame(_ path: String) -> Bool { lock.files[path] == rules.files[path] }
}

extension Diagnostic {
  private static let mend =
    "use the rules of the lock, or read `licet diff` and write the lock anew with `licet lock`"

  fileprivate static func packDiffers(_ pack: RulesLock.Pack, _ other: RulesLock.Pack, _ notes: [Note])
    -> Diagnostic
  {
    let what =
      pack.edition == other.edition
      ? "`\(pack.id)` \(pack.edition) does not have the files of the lock"
      : "`\(pack.id)` is locked to \(pack.edition), and the rules have \(other.edition)"
    return Diagnostic(code: .lockDiffers, message: what, range: pack.place, notes: notes, help: mend)
  }

  fileprivate static func packMissing(_ pack: RulesLock.Pack) -> Diagnostic {
    Diagnostic(
      code: .lockDiffers, message: "the rules have no pack `\(pack.id)`, which the lock names",
      range: pack.place, help: mend)
  }

  fileprivate static func packAdded(_ pack: RulesLock.Pack, _ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .lockDiffers, message: "the rules have a pack `\(pack.id)`, which the lock does not name",
      range: place, help: mend)
  }

  fileprivate static func sharedDiffer(_ notes: [Note], _ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .lockDiffers, message: "the vocabulary or the catalogue is not that of the lock", range: place,
      notes: notes, help: mend)
  }

  fileprivate static func sumDiffers(_ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .lockDiffers, message: "the digest of all rules is not that of the lock", range: place, help: mend
    )
  }
}
