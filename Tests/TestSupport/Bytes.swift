/// Bytes written in hexadecimal digits, for vectors.
package func bytes(hex: String) -> [UInt8] {
  let digits = hex.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

extension String {
  /// The text as it lies in a file.
  package var file: [UInt8] { Array(utf8) }
}

extension Array where Element == UInt8 {
  /// Each way to flip one bit.
  package var flips: [[UInt8]] {
    indices.flatMap { place in
      (0..<8).map { bit in
        var flipped = self
        flipped[place] ^= 1 << bit
        return flipped
      }
    }
  }
}

/// What an expression throws, or nil.
package func refusal<Failure: Error>(_ body: () throws(Failure) -> some Any) -> Failure? {
  do throws(Failure) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
