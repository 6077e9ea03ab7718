/// Looks over an object in canonical form without making values of it: a tenth of the work of reading it.
///
/// What it takes `JSONReader.canonicalValue` takes. Of what it does not take some is canonical all the same
/// (keys that are not plain letters, the largest integers); that is left to the reader to say.
package struct CanonicalScanner {
  /// Where a member of the outermost object stands.
  package struct Member {
    /// Without the quotes.
    package let key: Range<Int>
    package let value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var isASCII = true
  private var outermost: [Member] = []

  /// The members of an object; nil if the bytes are none in canonical form, or that would take a closer look.
  package static func members(of bytes: UnsafeBufferPointer<UInt8>) -> [Member]? {
    var scanner = CanonicalScanner(bytes: bytes)
    guard scanner.peek == UInt8(ascii: "{"), scanner.skipValue(depth: 0), scanner.place == bytes.count,
      scanner.isASCII || String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return scanner.outermost
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var peek: UInt8 { place < bytes.count ? bytes[place] : 0 }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipValue(depth: Int) -> Bool {
    switch peek {
    case UInt8(ascii: "{"): skipObject(depth: depth + 1)
    case UInt8(ascii: "["): skipArray(depth: depth + 1)
    case UInt8(ascii: "\""): skipString()
    case UInt8(ascii: "t"): skipWord("true")
    case UInt8(ascii: "f"): skipWord("false")
    case UInt8(ascii: "n"): skipWord("null")
    default: skipInteger()
    }
  }

  private mutating func skipObject(depth: Int) -> Bool {
    place += 1
    if skip(UInt8(ascii: "}")) { return depth <= JSONReader.deepest }
    guard depth <= JSONReader.deepest else { return false }
    var last: Range<Int>?
    repeat {
      guard let key = skipKey() else { return false }
      if let last, !bytes[last].lexicographicallyPrecedes(bytes[key]) { return false }
      last = key
      guard skip(UInt8(ascii: ":")) else { return false }
      let start = place
      guard skipValue(depth: depth) else { return false }
      if depth == 1 { outermost.append(Member(key: key, value: start..<place)) }
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "}"))
  }

  private mutating func skipArray(depth: Int) -> Bool {
    guard depth <= JSONReader.deepest else { return false }
    place += 1
    if skip(UInt8(ascii: "]")) { return true }
    repeat {
      guard skipValue(depth: depth) else { return false }
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "]"))
  }

  /// A key of plain letters, whose order by bytes is that by UTF-16.
  private mutating func skipKey() -> Range<Int>? {
    let start = place + 1
    guard skipString() else { return nil }
    let key = start..<(place - 1)
    return bytes[key].allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\\") } ? key : nil
  }

  private mutating func skipString() -> Bool {
    guard skip(UInt8(ascii: "\"")) else { return false }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard skipEscape() else { return false }
      case 0x00..<0x20: return false
      case 0x80...: isASCII = false
      default: continue
      }
    }
    return false
  }

  /// What stands behind a backslash: the short form where there is one, and else that of a control character.
  private mutating func skipEscape() -> Bool {
    let kind = peek
    place += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"),
      UInt8(ascii: "f"), UInt8(ascii: "r"):
      return true
    case UInt8(ascii: "u"):
      guard skip(UInt8(ascii: "0")), skip(UInt8(ascii: "0")) else { return false }
      let high = peek
      place += 1
      let low = peek
      place += 1
      guard let value = Hexadecimal.bytes(of: [high, low])?.first else { return false }
      return value < 0x20 && ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value)
    default: return false
    }
  }

  private mutating func skipWord(_ word: StaticString) -> Bool {
    for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard skip(letter) else { return false }
    }
    return true
  }

  /// An integer of fewer digits than the largest.
  private mutating func skipInteger() -> Bool {
    let isNegative = skip(UInt8(ascii: "-"))
    let start = place
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek) { place += 1 }
    guard (1...15).contains(place - start) else { return false }
    return bytes[start] != UInt8(ascii: "0") || (place == start + 1 && !isNegative)
  }
}
