import Ledger

/// Every list of hashes that differs from a true one by one thing.
enum Spoilt {
  /// - Parameter everyByte: whether each byte of each hash is flipped, or one in each hash.
  static func lists(of hashes: [MerkleHash], everyByte: Bool) -> [[MerkleHash]] {
    var lists: [[MerkleHash]] = []
    for place in hashes.indices {
      for byte in everyByte ? 0..<32 : (place % 32)..<(place % 32 + 1) {
        lists.append(hashes.replacing(place, with: flip(hashes[place], byte)))
      }
      lists.append(Array(hashes[..<place] + hashes[(place + 1)...]))
      lists.append(Array(hashes[...place] + hashes[place...]))
      if place > 0 {
        var swapped = hashes
        swapped.swapAt(place, place - 1)
        lists.append(swapped)
      }
    }
    lists.append(hashes + [MerkleTree.emptyRoot])
    lists.append([MerkleTree.emptyRoot] + hashes)
    return lists
  }

  static func flip(_ hash: MerkleHash, _ byte: Int) -> MerkleHash {
    var bytes = hash.bytes
    bytes[byte] ^= 0x10
    return MerkleHash(bytes) ?? hash
  }
}

extension Array {
  fileprivate func replacing(_ place: Int, with element: Element) -> [Element] {
    var copy = self
    copy[place] = element
    return copy
  }
}
