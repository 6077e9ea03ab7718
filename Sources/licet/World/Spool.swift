import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text that is put together piece by piece before any of it is told: in memory while it is short, then in a file of the
/// temporary folder that has no name any more.
struct Spool {
  private static let limit = 1 << 20

  private var buffer: [UInt8] = []
  private var descriptor: Int32?
  private(set) var isBroken = false

  init(_ text: String = "") { append(text) }

  mutating func append(_ text: String) {
    buffer += text.utf8
    if buffer.count > Self.limit { flush() }
  }

  /// Lets go of the file.
  mutating func close() {
    if let descriptor { _ = Self.closing(descriptor) }
    descriptor = nil
    buffer = []
  }

  /// The whole text in pieces, from its beginning.
  ///
  /// - Returns: whether all of it could be read, and was taken.
  func forEachPiece(_ take: ([UInt8]) -> Bool) -> Bool {
    guard !isBroken else { return false }
    guard let descriptor else { return buffer.isEmpty || take(buffer) }
    var place = 0
    while true {
      var fault = false
      let piece = [UInt8](unsafeUninitializedCapacity: Self.limit) { buffer, count in
        let read = pread(descriptor, buffer.baseAddress, buffer.count, off_t(place))
        fault = read < 0
        count = max(0, read)
      }
      if fault { return false }
      if piece.isEmpty { break }
      place += piece.count
      guard take(piece) else { return false }
    }
    return buffer.isEmpty || take(buffer)
  }

  private mutating func flush() {
    guard !isBroken else {
      buffer = []
      return
    }
    if descriptor == nil { descriptor = Self.nameless() }
    guard let descriptor else {
      isBroken = true
      return
    }
    isBroken = !Self.write(buffer, to: descriptor)
    buffer = []
  }

  /// Whether all of the bytes were written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { send(descriptor, $0) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func closing(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  /// A file that only this program has, and that is gone with it; nil where there can be none.
  private static func nameless() -> Int32? {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(folder)/licet-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    return descriptor
  }
}
