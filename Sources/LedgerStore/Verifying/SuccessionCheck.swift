import Ledger

/// Finds records that do not take the place of the latest of their scope: whoever wrote them was told of another, or of none. What the
/// log says is as it was written, so this is said and is not counted as wrong.
struct SuccessionCheck {
  /// The latest record of each scope. A scope stands here by half of its hash, so that a million take little room.
  private var latest: [SIMD2<UInt64>: Int] = [:]
  /// The first of them.
  private(set) var broken: [Int] = []

  /// Takes a record that is what it says of itself.
  mutating func take(_ recorded: RecordedCase, inLine line: ArraySlice<UInt8>, at entry: Int) {
    guard let scope = RecordScope(inLine: line) else { return }
    let bytes = MerkleHash(sha256: Array(scope.text.utf8)).bytes
    let key = SIMD2(Self.number(bytes[0..<8]), Self.number(bytes[8..<16]))
    if latest.updateValue(entry, forKey: key) != recorded.supersedes, broken.count < ProblemList.limit {
      broken.append(entry)
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
