/// One pass over bytes that stay where they are.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func document() throws(JSONRefusal) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw JSONRefusal(.trailing, at: place) }
    return value
  }

  private mutating func value() throws(JSONRefusal) -> JSONValue {
    guard place < bytes.count else { throw JSONRefusal(.end, at: place) }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
    case let other: throw JSONRefusal(.unexpected(other), at: place)
    }
  }

  private mutating func object() throws(JSONRefusal) -> JSONValue {
    var members: [(key: String, value: JSONValue?)] = []
    try elements(until: UInt8(ascii: "}")) { (scanner) throws(JSONRefusal) in
      guard scanner.peek == UInt8(ascii: "\"") else { throw scanner.unexpected }
      let key = try scanner.string()
      scanner.skipSpace()
      try scanner.take(UInt8(ascii: ":"))
      scanner.skipSpace()
      members.append((key, try scanner.value()))
    }
    guard let object = JSONObject(members) else { throw JSONRefusal(.duplicateKey, at: place - 1) }
    return .object(object)
  }

  private mutating func array() throws(JSONRefusal) -> JSONValue {
    var values: [JSONValue] = []
    try elements(until: UInt8(ascii: "]")) { (scanner) throws(JSONRefusal) in
      values.append(try scanner.value())
    }
    return .array(values)
  }

  /// What stands between a bracket and its end, parted by commas.
  private mutating func elements(
    until end: UInt8, each: (inout JSONScanner) throws(JSONRefusal) -> Void
  ) throws(JSONRefusal) {
    guard depth < JSONReader.deepest else { throw JSONRefusal(.depth, at: place) }
    depth += 1
    place += 1
    skipSpace()
    if peek == end {
      place += 1
    } else {
      while true {
        try each(&self)
        skipSpace()
        if peek == end { break }
        try take(UInt8(ascii: ","))
        skipSpace()
      }
      place += 1
    }
    depth -= 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONRefusal) -> JSONValue {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for letter in letters { try take(letter) }
    return value
  }

  private mutating func take(_ byte: UInt8) throws(JSONRefusal) {
    guard peek == byte else { throw unexpected }
    place += 1
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var unexpected: JSONRefusal {
    peek.map { JSONRefusal(.unexpected($0), at: place) } ?? JSONRefusal(.end, at: place)
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }
}

extension JSONScanner {
  /// Digits, of which no other integer has the same or other ones.
  private mutating func integer() throws(JSONRefusal) -> Int {
    let start = place
    let isNegative = peek == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let first = place
    var magnitude = 0
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      magnitude = magnitude * 10 + Int(byte - UInt8(ascii: "0"))
      guard magnitude <= 9_007_199_254_740_991 else { throw JSONRefusal(.range, at: start) }
      place += 1
    }
    guard place > first else { throw unexpected }
    if let next = peek, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(next) {
      throw JSONRefusal(.fraction, at: start)
    }
    guard bytes[first] != UInt8(ascii: "0") || (place == first + 1 && !isNegative) else {
      throw JSONRefusal(.zero, at: start)
    }
    return isNegative ? -magnitude : magnitude
  }

  private mutating func string() throws(JSONRefusal) -> String {
    place += 1
    let start = place
    var union: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        let letters = UnsafeBufferPointer(rebasing: bytes[start..<place])
        // ASCII, which most strings are, needs no second look.
        let text =
          union < 0x80 ? String(decoding: letters, as: UTF8.self) : try text(from: letters, at: start)
        place += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0x00..<0x20: throw JSONRefusal(.controlCharacter, at: place)
      default:
        union |= byte
        place += 1
      }
    }
    throw JSONRefusal(.end, at: place)
  }

  /// The rest of a string in which the first escape has been met.
  private mutating func escapedString(from start: Int) throws(JSONRefusal) -> String {
    var letters = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return try letters.withUnsafeBufferPointer { (buffer) throws(JSONRefusal) in
          try text(from: buffer, at: start)
        }
      case UInt8(ascii: "\\"): try escape(into: &letters)
      case 0x00..<0x20: throw JSONRefusal(.controlCharacter, at: place)
      default:
        letters.append(byte)
        place += 1
      }
    }
    throw JSONRefusal(.end, at: place)
  }

  private func text(from letters: UnsafeBufferPointer<UInt8>, at start: Int) throws(JSONRefusal) -> String {
    guard let text = String(validating: letters, as: UTF8.self) else {
      throw JSONRefusal(.notUTF8, at: start)
    }
    return text
  }

  private mutating func escape(into letters: inout [UInt8]) throws(JSONRefusal) {
    let start = place
    place += 1
    guard let kind = peek else { throw unexpected }
    place += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letters.append(kind)
    case UInt8(ascii: "b"): letters.append(0x08)
    case UInt8(ascii: "t"): letters.append(0x09)
    case UInt8(ascii: "n"): letters.append(0x0A)
    case UInt8(ascii: "f"): letters.append(0x0C)
    case UInt8(ascii: "r"): letters.append(0x0D)
    case UInt8(ascii: "u"): letters += Array(String(try scalar(from: start)).utf8)
    default: throw JSONRefusal(.escape, at: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that make a pair.
  private mutating func scalar(from start: Int) throws(JSONRefusal) -> Unicode.Scalar {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), peek == UInt8(ascii: "\\"), place + 1 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "u")
    else { throw JSONRefusal(.surrogate, at: start) }
    place += 2
    let second = try hexUnit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF)
    else { throw JSONRefusal(.surrogate, at: start) }
    return scalar
  }

  private mutating func hexUnit() throws(JSONRefusal) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw unexpected }
      guard let digit = UInt16(String(UnicodeScalar(byte)), radix: 16) else {
        throw JSONRefusal(.escape, at: place)
      }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }
}
