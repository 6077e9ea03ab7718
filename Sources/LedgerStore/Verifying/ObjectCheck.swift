import Ledger

/// Looks whether the files that entries name are there, and are those named.
struct ObjectCheck {
  /// So many names are remembered, so that what many entries name is read once.
  private static let remembered = 1 << 16
  private static let chunk = 1 << 20

  private let root: Folder
  private let folder: (Bool) -> Folder
  private var seen: Set<ObjectName> = []
  /// How often a concealed file was named that is there no more.
  private(set) var erased = 0

  init(_ layout: LedgerLayout) {
    root = layout.root
    folder = layout.folder(of:)
  }

  /// - Returns: what is wrong with the file, nil if nothing is.
  mutating func problem(_ name: ObjectName) throws(SystemFault) -> LedgerProblem.Kind? {
    guard !seen.contains(name) else { return nil }
    guard let hash = try Self.hash(folder(name.isConcealed).path(of: name.digest.hex)) else {
      // What is concealed may be erased.
      if name.isConcealed { erased += 1 }
      return name.isConcealed ? nil : .objectMissing(name)
    }
    guard hash == name.digest else { return .objectDiffers(name) }
    if seen.count == Self.remembered { seen.removeAll(keepingCapacity: true) }
    seen.insert(name)
    return nil
  }

  /// The same for a file of bytes that were set aside: nobody was told that they hold, but whoever cut them off must show them.
  func problem(_ torn: TornBytes) throws(SystemFault) -> LedgerProblem.Kind? {
    guard let file = TornFile(torn.movedTo), !file.isUnsaid else {
      return .objectMissing(ObjectName(digest: torn.digest))
    }
    let unsaid = TornFile(number: file.number, isUnsaid: true)
    for name in [file.name, unsaid.currentName] {
      guard let hash = try Self.hash(root.path(of: name)) else { continue }
      return hash == torn.digest ? nil : .objectDiffers(ObjectName(digest: torn.digest))
    }
    return .tornMissing(file.name)
  }

  /// SHA-256 of a file, nil if there is none.
  private static func hash(_ path: String) throws(SystemFault) -> MerkleHash? {
    do throws(SystemFault) {
      let file = try OpenFile(path, for: .reading)
      var hasher = ContentHasher()
      var offset = 0
      while true {
        let bytes = try file.bytes(at: offset, count: chunk)
        if bytes.isEmpty { return hasher.hash() }
        hasher.take(bytes)
        offset += bytes.count
      }
    } catch {
      if error.isNothingThere { return nil }
      throw error
    }
  }
}
