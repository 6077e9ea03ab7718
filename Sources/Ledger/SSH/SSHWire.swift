/// The encoding of RFC 4251 section 5: numbers of four bytes, and strings behind their length.
struct SSHWire {
  private var rest: ArraySlice<UInt8>

  /// Reads from the start of the bytes.
  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// What has not been read yet.
  var remaining: [UInt8] { Array(rest) }

  static func number(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  static func string(_ bytes: some Collection<UInt8>) -> [UInt8] {
    number(bytes.count) + Array(bytes)
  }

  mutating func number() throws(SSHRefusal) -> Int {
    try take(4).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func string() throws(SSHRefusal) -> [UInt8] {
    try take(try number())
  }

  mutating func text() throws(SSHRefusal) -> String {
    guard let text = String(validating: try string(), as: UTF8.self) else { throw .malformed }
    return text
  }

  mutating func expect(_ bytes: some Collection<UInt8>) throws(SSHRefusal) {
    guard try take(bytes.count).elementsEqual(bytes) else { throw .malformed }
  }

  func expectEnd() throws(SSHRefusal) {
    guard rest.isEmpty else { throw .malformed }
  }

  private mutating func take(_ count: Int) throws(SSHRefusal) -> [UInt8] {
    guard count <= rest.count else { throw .malformed }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}
