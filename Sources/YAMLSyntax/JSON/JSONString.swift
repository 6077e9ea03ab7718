import Diagnostics

/// Reads one string of JSON, its escapes undone.
struct JSONString {
  private(set) var cursor: JSONCursor
  private var letters: [UInt8] = []

  /// - Parameter cursor: at the quote that opens the string.
  init(_ cursor: JSONCursor) { self.cursor = cursor }

  mutating func read() throws(JSONFailure) -> String {
    let start = cursor.here
    cursor.advance()
    while let byte = cursor.peek {
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return try text(from: start)
      case UInt8(ascii: "\\"): try escape()
      case 0x00..<0x20:
        throw JSONFailure(
          "a line break or control character stands within a string", at: cursor.sign,
          help: "write it as an escape, such as `\\n`, or close the string")
      default:
        letters.append(byte)
        cursor.advance()
      }
    }
    throw JSONFailure("nothing closes this string", at: cursor.range(from: start))
  }

  private func text(from start: SourcePosition) throws(JSONFailure) -> String {
    let text = String(decoding: letters, as: UTF8.self)
    // An escape must not bring in what the file itself may not hold.
    if let hidden = HiddenCharacter.first(in: letters[...]) {
      throw JSONFailure(
        "the string has the character U+\(String(hidden.scalar.value, radix: 16, uppercase: true)), which does not show",
        at: cursor.range(from: start), help: "remove the character")
    }
    if let control = letters.first(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
      throw JSONFailure(
        "the string has the control character U+\(String(control, radix: 16, uppercase: true))",
        at: cursor.range(from: start), help: "remove the character")
    }
    return text
  }

  private mutating func escape() throws(JSONFailure) {
    let start = cursor.here
    cursor.advance()
    guard let kind = cursor.peek else { throw JSONFailure(Self.noEscape, at: cursor.range(from: start)) }
    cursor.advance()
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letters.append(kind)
    case UInt8(ascii: "b"): letters.append(0x08)
    case UInt8(ascii: "t"): letters.append(0x09)
    case UInt8(ascii: "n"): letters.append(0x0A)
    case UInt8(ascii: "f"): letters.append(0x0C)
    case UInt8(ascii: "r"): letters.append(0x0D)
    case UInt8(ascii: "u"): letters += Array(String(try scalar(from: start)).utf8)
    default: throw JSONFailure(Self.noEscape, at: cursor.range(from: start))
    }
  }

  /// The character of `\uXXXX`, or of two of them that make a pair.
  private mutating func scalar(from start: SourcePosition) throws(JSONFailure) -> Unicode.Scalar {
    let first = try unit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), cursor.peek == UInt8(ascii: "\\") else { throw half(start) }
    cursor.advance()
    guard cursor.peek == UInt8(ascii: "u") else { throw half(start) }
    cursor.advance()
    let second = try unit(from: start)
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF)
    else { throw half(start) }
    return scalar
  }

  private mutating func unit(from start: SourcePosition) throws(JSONFailure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = cursor.peek, let digit = UInt16(String(Unicode.Scalar(byte)), radix: 16) else {
        throw JSONFailure(Self.noEscape, at: cursor.range(from: start))
      }
      unit = unit << 4 | digit
      cursor.advance()
    }
    return unit
  }

  private func half(_ start: SourcePosition) -> JSONFailure {
    JSONFailure("half of a surrogate pair stands alone", at: cursor.range(from: start))
  }
}

extension JSONString {
  private static let noEscape = "the backslash is not followed by an escape of JSON"
}
