import Ledger

/// The files under `index`: for speed alone, and made anew from the log when they do not fit it.
///
/// `hashes` holds the hashes of the tree, 32 bytes each, in the order of `StoredHashes`. `offsets` holds for
/// each entry where its line ends, behind the line feed: 8 bytes, the lowest first. Both are only added to,
/// so those of a smaller log are the beginning of those of a larger. What they say is taken for true only as
/// far as a root bears it out.
struct LedgerIndex: ~Copyable {
  static let hashesName = "hashes"
  static let offsetsName = "offsets"
  static let offsetSize = 8

  let hashes: OpenFile
  let offsets: OpenFile

  init(_ folder: Folder, for purpose: OpenFile.Purpose, suffix: String = "") throws(SystemFault) {
    let hashes = try OpenFile(folder.path(of: Self.hashesName + suffix), for: purpose)
    let offsets = try OpenFile(folder.path(of: Self.offsetsName + suffix), for: purpose)
    self.hashes = hashes
    self.offsets = offsets
  }

  /// The hash at a place.
  func hash(at position: Int) throws(IndexFault) -> MerkleHash {
    let bytes = try onIndex { () throws(SystemFault) in
      try hashes.bytes(at: position * MerkleHash.byteCount, count: MerkleHash.byteCount)
    }
    guard let hash = MerkleHash(bytes) else { throw .doesNotFit }
    return hash
  }

  /// The leaf hash of an entry.
  func leaf(at index: Int) throws(IndexFault) -> MerkleHash {
    try hash(at: StoredHashes.position(level: 0, number: index))
  }

  /// Where the line of an entry begins and where the next does.
  func range(of index: Int) throws(IndexFault) -> Range<Int> {
    let count = index == 0 ? 1 : 2
    let bytes = try onIndex { () throws(SystemFault) in
      try offsets.bytes(at: (index + 1 - count) * Self.offsetSize, count: count * Self.offsetSize)
    }
    guard bytes.count == count * Self.offsetSize else { throw .doesNotFit }
    let ends = [bytes.prefix(Self.offsetSize), bytes.suffix(Self.offsetSize)].map { part in
      part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    guard let last = ends.last.flatMap({ Int(exactly: $0) }),
      let first = index == 0 ? 0 : ends.first.flatMap({ Int(exactly: $0) }), first < last
    else { throw .doesNotFit }
    return first..<last
  }

  /// The tree of the first entries, as far as it is needed to add to it.
  func frontier(size: Int) throws(IndexFault) -> MerkleFrontier {
    var peaks: [MerkleHash] = []
    for position in StoredHashes.peaks(ofSize: size) { peaks.append(try hash(at: position)) }
    guard let frontier = MerkleFrontier(size: size, peaks: peaks) else { throw .doesNotFit }
    return frontier
  }

  /// Writes what entries add, in their order.
  func add(_ additions: IndexAdditions, after size: Int) throws(SystemFault) {
    try hashes.write(additions.hashes, at: StoredHashes.count(forSize: size) * MerkleHash.byteCount)
    try offsets.write(additions.offsets, at: size * Self.offsetSize)
  }
}
