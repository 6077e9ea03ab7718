/// Writes JSON as RFC 8785 says, or with white space between the same tokens.
struct JSONWriter {
  enum Layout {
    case canonical, pretty
  }

  /// The integers that every reader of JSON keeps exactly (RFC 7493 section 2.2).
  static let exact = -9_007_199_254_740_991...9_007_199_254_740_991
  private static let hexDigits = Array("0123456789abcdef".utf8)

  private let layout: Layout
  private var depth = 0
  private var bytes: [UInt8] = []

  static func text(of value: JSONValue, layout: Layout) -> String {
    var writer = JSONWriter(layout: layout)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private init(layout: Layout) { self.layout = layout }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let object):
      write(object.members, between: "{", and: "}") { writer, member in
        writer.write(member.key)
        writer.bytes += (writer.layout == .pretty ? ": " : ":").utf8
        writer.write(member.value)
      }
    case .array(let elements):
      write(elements, between: "[", and: "]") { $0.write($1) }
    case .string(let text): write(text)
    case .integer(let integer):
      if Self.exact.contains(integer) { bytes += String(integer).utf8 } else { write(String(integer)) }
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private mutating func write<Part>(
    _ parts: [Part], between open: String, and close: String, each: (inout JSONWriter, Part) -> Void
  ) {
    bytes += open.utf8
    depth += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      startLine()
      each(&self, part)
    }
    depth -= 1
    if !parts.isEmpty { startLine() }
    bytes += close.utf8
  }

  private mutating func startLine() {
    guard layout == .pretty else { return }
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  /// RFC 8785 section 3.2.2.2: what must be escaped is, in the shortest way, and nothing else.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // What needs no escape is copied in one piece.
      var begin = 0
      for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes += utf8[begin..<place]
        writeEscaped(byte)
        begin = place + 1
      }
      bytes += utf8[begin...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case 0x08: bytes += #"\b"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0C: bytes += #"\f"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    default:
      bytes += #"\u00"#.utf8
      bytes += [Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 0x0F)]]
    }
  }
}
