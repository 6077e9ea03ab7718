import Glibc

/// Reads a range of a file line by line, holding a part of it and never less than a line.
struct LineReader: ~Copyable {
  private static let chunk = 1 << 20

  private let file: OpenFile
  /// Where the range ends.
  private let end: Int
  /// What was read and not yet given out lies from `start` to `filled`; of it, nothing before `scanned` is a
  /// line feed.
  private var buffer: [UInt8]
  private var start = 0
  private var scanned = 0
  private var filled = 0
  /// The place in the file of the first byte of the buffer.
  private var base: Int

  init(_ file: consuming OpenFile, from offset: Int, to end: Int) {
    self.file = file
    self.end = end
    base = offset
    // A short range needs no more than itself: making a large buffer takes longer than reading one line.
    buffer = [UInt8](repeating: 0, count: min(Self.chunk, max(0, end - offset)))
  }

  /// The next line, nil at the end of the range.
  ///
  /// A line lies in the memory of the reader: letting go of it before asking for the next saves a copy.
  mutating func next() throws(SystemFault) -> LogLine? {
    while true {
      if let feed = lineFeed() {
        defer {
          start = feed + 1
          scanned = start
        }
        return LogLine(bytes: buffer[start..<feed], offset: base + start, isEnded: true)
      }
      scanned = filled
      if try !fill() { return rest() }
    }
  }

  private func lineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard scanned < filled, let address = bytes.baseAddress,
        let found = memchr(address + scanned, CInt(UInt8(ascii: "\n")), filled - scanned)
      else { return nil }
      return UnsafeRawPointer(found) - address
    }
  }

  /// Reads on; false where there is nothing more.
  private mutating func fill() throws(SystemFault) -> Bool {
    let wanted = end - base - filled
    guard wanted > 0 else { return false }
    if start > 0 {
      let kept = filled - start
      let from = start
      buffer.withUnsafeMutableBytes { bytes in
        guard let address = bytes.baseAddress else { return }
        memmove(address, address + from, kept)
      }
      base += start
      scanned -= start
      filled = kept
      start = 0
    }
    if filled == buffer.count { buffer += repeatElement(0, count: buffer.count) }
    var fault: SystemFault?
    var count = 0
    let (place, offset) = (filled, base + filled)
    buffer.withUnsafeMutableBytes { bytes in
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[place...].prefix(wanted))
      do throws(SystemFault) {
        count = try file.read(at: offset, into: room)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    filled += count
    return count > 0
  }

  private mutating func rest() -> LogLine? {
    guard start < filled else { return nil }
    defer { start = filled }
    return LogLine(bytes: buffer[start..<filled], offset: base + start, isEnded: false)
  }
}
