/// Reads JSON strictly: what RFC 8259 allows, less what could be read in two ways.
///
/// Refused are keys that stand twice, numbers with a fraction or an exponent, halves of surrogate pairs, bytes that
/// are no UTF-8, and anything behind the value.
package struct JSONReader {
  /// Why a text is not read, and at which byte.
  package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    package let offset: Int
    package let reason: String

    package var description: String { "\(reason) at byte \(offset)" }
  }

  /// Objects and lists within each other.
  package static let deepest = 128

  private let bytes: [UInt8]
  private var offset = 0

  /// The value of a text, white space around it allowed.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.offset == bytes.count else { throw reader.fault("something follows the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth <= Self.deepest else { throw fault("the value is nested too deeply") }
    skipSpace()
    guard let byte = next else { throw fault("a value is expected") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try integer()
    default: throw fault("a value is expected")
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    let start = offset
    var members: [(key: String, value: JSONValue?)] = []
    try elements(until: "}") { (reader: inout JSONReader) throws(Fault) in
      reader.skipSpace()
      guard reader.next == UInt8(ascii: "\"") else { throw reader.fault("a key is expected") }
      let key = try reader.string()
      reader.skipSpace()
      guard reader.take(":") else { throw reader.fault("a colon is expected") }
      members.append((key: key, value: try reader.value(depth: depth + 1)))
    }
    guard let object = JSONObject(members) else {
      throw Fault(offset: start, reason: "a key of the object stands twice")
    }
    return .object(object)
  }

  private mutating func array(depth: Int) throws(Fault) -> JSONValue {
    var values: [JSONValue] = []
    try elements(until: "]") { (reader: inout JSONReader) throws(Fault) in
      values.append(try reader.value(depth: depth + 1))
    }
    return .array(values)
  }

  /// What stands between two brackets, with commas between.
  private mutating func elements(
    until close: Character, each: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    offset += 1
    skipSpace()
    if take(close) { return }
    while true {
      try each(&self)
      skipSpace()
      if take(close) { return }
      guard take(",") else { throw fault("a comma or `\(close)` is expected") }
    }
  }

  private mutating func integer() throws(Fault) -> JSONValue {
    let start = offset
    _ = take("-")
    let first = offset
    while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { offset += 1 }
    if let sign = next, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(sign) {
      throw fault("numbers with a fraction or an exponent do not occur")
    }
    let hasLeadingZero = offset - first > 1 && bytes[first] == UInt8(ascii: "0")
    guard offset > first, !hasLeadingZero,
      let integer = Int(String(decoding: bytes[start..<offset], as: UTF8.self)),
      JSONWriter.exact.contains(integer), integer != 0 || first == start
    else { throw Fault(offset: start, reason: "the number is no integer of at most 53 bits") }
    return .integer(integer)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw fault("a value is expected") }
    offset += word.utf8.count
    return value
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func string() throws(Fault) -> String {
    offset += 1
    var text: [UInt8] = []
    let start = offset
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let whole = String(validating: text, as: UTF8.self) else {
          throw Fault(offset: start, reason: "the text is not UTF-8")
        }
        return whole
      case UInt8(ascii: "\\"):
        offset += 1
        text += try escaped().utf8
      case 0x00..<0x20: throw fault("a control character must be escaped")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw fault("the text has no end")
  }

  private mutating func escaped() throws(Fault) -> Character {
    guard let byte = next else { throw fault("the text has no end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try scalar())
    default: throw fault("the escape is not known")
    }
  }

  /// The scalar behind `\u`, of one unit or of a pair of surrogates.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take("\\"), take("u") else { throw fault("half of a surrogate pair") }
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { throw fault("half of a surrogate pair") }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-")
    else { throw fault("four hexadecimal digits are expected") }
    offset += 4
    return unit
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard let byte = next, byte == character.asciiValue else { return false }
    offset += 1
    return true
  }

  private func fault(_ reason: String) -> Fault { Fault(offset: offset, reason: reason) }
}
