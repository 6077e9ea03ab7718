import Diagnostics

/// Makes the tree of one JSON text.
struct JSONTree {
  private var cursor: JSONCursor
  private let limits: Limits
  private var depth = 0
  private var nodes = 0
  /// Keys that stand twice.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ cursor: JSONCursor, limits: Limits) {
    self.cursor = cursor
    self.limits = limits
  }

  mutating func document() throws(JSONFailure) -> YAMLNode {
    cursor.skipSpace()
    let root = try value()
    cursor.skipSpace()
    guard cursor.peek == nil else {
      throw JSONFailure(
        "something stands behind the JSON value", at: cursor.sign, help: "put several cases into a list")
    }
    return root
  }

  private mutating func value() throws(JSONFailure) -> YAMLNode {
    nodes += 1
    if nodes > limits.nodes { throw JSONFailure(exceeding: Self.tooMany(limits.nodes), at: cursor.sign) }
    guard let next = cursor.peek else { throw unexpected(Self.expectedValue) }
    switch next {
    case UInt8(ascii: "{"): return .mapping(try object())
    case UInt8(ascii: "["): return .sequence(try array())
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .text(try number())
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return .text(try word())
    default: throw unexpected(Self.expectedValue)
    }
  }

  private mutating func object() throws(JSONFailure) -> YAMLMapping {
    let start = try open()
    var entries: [YAMLEntry] = []
    var places: [String: SourceRange] = [:]
    if !close(UInt8(ascii: "}")) {
      while true {
        guard cursor.peek == UInt8(ascii: "\"") else {
          throw unexpected(entries.isEmpty ? Self.expectedKey : Self.expectedKeyBehindComma)
        }
        let key = try string()
        cursor.skipSpace()
        guard cursor.peek == UInt8(ascii: ":") else { throw unexpected(Self.expectedColon) }
        cursor.advance()
        cursor.skipSpace()
        let value = try value()
        if let first = places[key.value] {
          diagnostics.append(.twice(key, first: first))
        } else {
          places[key.value] = key.range
          entries.append(YAMLEntry(key: key, value: value))
        }
        if try !another(before: UInt8(ascii: "}")) { break }
      }
    }
    depth -= 1
    return YAMLMapping(entries: entries, range: cursor.range(from: start))
  }

  private mutating func array() throws(JSONFailure) -> YAMLSequence {
    let start = try open()
    var elements: [YAMLNode] = []
    if !close(UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while try another(before: UInt8(ascii: "]"))
    }
    depth -= 1
    return YAMLSequence(elements: elements, range: cursor.range(from: start))
  }

  /// Goes into an object or array.
  private mutating func open() throws(JSONFailure) -> SourcePosition {
    let start = cursor.here
    guard depth < limits.depth else {
      throw JSONFailure(exceeding: Self.tooDeep(limits.depth), at: cursor.sign)
    }
    depth += 1
    cursor.advance()
    cursor.skipSpace()
    return start
  }

  private mutating func close(_ bracket: UInt8) -> Bool {
    guard cursor.peek == bracket else { return false }
    cursor.advance()
    return true
  }

  /// Whether another element follows; the bracket that ends them is taken.
  private mutating func another(before bracket: UInt8) throws(JSONFailure) -> Bool {
    cursor.skipSpace()
    if close(bracket) { return false }
    guard cursor.peek == UInt8(ascii: ",") else { throw unexpected(Self.expectedComma(bracket)) }
    let comma = cursor.sign
    cursor.advance()
    cursor.skipSpace()
    if cursor.peek == bracket { throw JSONFailure(Self.trailingComma, at: comma, help: Self.removeComma) }
    return true
  }

  private mutating func word() throws(JSONFailure) -> YAMLText {
    let start = cursor.here
    var letters: [UInt8] = []
    while let byte = cursor.peek, byte & 0xC0 != 0x80,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    {
      letters.append(byte)
      cursor.advance()
    }
    let word = String(decoding: letters, as: UTF8.self)
    let range = cursor.range(from: start)
    guard ["true", "false", "null"].contains(word) else {
      throw JSONFailure("`\(word)` is no word of JSON", at: range, help: "put texts between double quotes")
    }
    return YAMLText(value: word, style: .plain, range: range, source: range)
  }

  private mutating func number() throws(JSONFailure) -> YAMLText {
    let start = cursor.here
    var letters: [UInt8] = []
    while let byte = cursor.peek, Self.ofNumbers.contains(byte) {
      letters.append(byte)
      cursor.advance()
    }
    let range = cursor.range(from: start)
    guard JSONNumber.isOne(letters) else {
      throw JSONFailure("`\(String(decoding: letters, as: UTF8.self))` is no number of JSON", at: range)
    }
    return YAMLText(
      value: String(decoding: letters, as: UTF8.self), style: .plain, range: range, source: range)
  }

  private mutating func string() throws(JSONFailure) -> YAMLText {
    let start = cursor.here
    var reader = JSONString(cursor)
    let value = try reader.read()
    cursor = reader.cursor
    return YAMLText(value: value, style: .doubleQuoted, range: cursor.range(from: start), source: nil)
  }

  private func unexpected(_ expected: String) -> JSONFailure {
    guard let character = cursor.character else {
      return JSONFailure("the JSON is broken off: \(expected)", at: cursor.sign)
    }
    return JSONFailure("\(expected), but here stands `\(character)`", at: cursor.sign)
  }
}

extension JSONTree {
  private static let ofNumbers = Set("+-.0123456789eE".utf8)
  private static let expectedValue = "here begins a value"
  private static let expectedKey = "here stands a key between double quotes, or `}`"
  private static let expectedKeyBehindComma = "behind the comma stands a key between double quotes"
  private static let expectedColon = "behind the key stands `:`"
  private static let trailingComma = "nothing follows this comma"
  private static let removeComma = "remove the comma"

  private static func expectedComma(_ bracket: UInt8) -> String {
    "behind the value stands `,` or `\(Character(Unicode.Scalar(bracket)))`"
  }

  private static func tooMany(_ limit: Int) -> String { "the file has more than \(limit) values" }

  private static func tooDeep(_ limit: Int) -> String { "nested more than \(limit) deep" }
}

extension Diagnostic {
  fileprivate static func twice(_ key: YAMLText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .duplicateKey, message: "the key `\(key.value)` is given twice", range: key.range,
      labels: [.init(range: first, text: "the first one")])
  }
}
