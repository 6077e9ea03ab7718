import Ledger

/// A line of the log found by the index, with its leaf hash.
struct IndexedLine {
  /// Without the line feed.
  let bytes: [UInt8]
  let offset: Int
  let leaf: MerkleHash

  var end: Int { offset + bytes.count + 1 }
}

extension LedgerIndex {
  /// The line of an entry, if its hash is the one in the index.
  func line(at index: Int, in log: borrowing OpenFile) throws(IndexFault) -> IndexedLine {
    let range = try range(of: index)
    // A range beyond the file is not asked for: its length would be anything.
    guard range.upperBound <= (try onIndex { () throws(SystemFault) in try log.size }) else {
      throw .doesNotFit
    }
    var bytes = try onIndex { () throws(SystemFault) in
      try log.bytes(at: range.lowerBound, count: range.count)
    }
    guard bytes.count == range.count, bytes.popLast() == UInt8(ascii: "\n") else { throw .doesNotFit }
    let line = IndexedLine(bytes: bytes, offset: range.lowerBound, leaf: MerkleTree.leaf(bytes))
    guard line.leaf == (try leaf(at: index)) else { throw .doesNotFit }
    return line
  }
}
