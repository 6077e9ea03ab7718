private import CZlib

/// Unpacks what a ZIP archive holds, by the system's zlib; the only place that touches it.
enum Inflation {
  /// Unpacks the raw stream of method 8.
  ///
  /// - Parameter size: that of what comes out.
  /// - Returns: nil where the stream is broken, gives more or fewer bytes, or does not use all it has.
  static func unpack(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    // Negative: no header of zlib stands before the stream.
    let window: Int32 = -15
    guard inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    // One byte more than is declared shows that there is more.
    var output = [UInt8](repeating: 0, count: size + 1)
    var input = Array(packed)
    let (count, left) = (input.count, output.count)
    guard count <= Int(UInt32.max), left <= Int(UInt32.max) else { return nil }
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(left)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_in == 0, stream.avail_out == 1 else { return nil }
    output.removeLast()
    return output
  }

  /// The checksum of ZIP archives.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
  }
}
