import Diagnostics

/// Cuts the source slice of a condition into tokens; the lexer reads the file's own bytes, so that every place is right.
struct ConditionLexer {
  private let path: String
  private let bytes: [UInt8]
  private var line: Int
  private var column: Int
  private var position = 0
  private let base: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, slice: SourceRange) {
    let utf8 = file.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: slice.start.offset)
    let end = utf8.index(utf8.startIndex, offsetBy: slice.end.offset)
    path = file.path
    bytes = Array(utf8[start..<end])
    line = slice.start.line
    column = slice.start.column
    base = slice.start.offset
  }

  /// All tokens up to the end; what cannot be a token is reported and left out.
  mutating func tokens() -> [ConditionToken] {
    var result: [ConditionToken] = []
    while true {
      skipBlanks()
      guard position < bytes.count else { break }
      let start = here
      let byte = bytes[position]
      if byte.isDigit {
        lexNumber(from: start, into: &result)
      } else if byte.isWordStart {
        take { $0.isWordPart }
        result.append(token(.word, from: start))
      } else if byte == UInt8(ascii: "[") {
        lexBracket(from: start, into: &result)
      } else {
        lexSign(from: start, into: &result)
      }
    }
    result.append(token(.end, from: here))
    return result
  }

  private mutating func lexNumber(from start: SourcePosition, into result: inout [ConditionToken]) {
    let first = position
    take { $0.isDigit || $0 == UInt8(ascii: "_") }
    if isDate(at: first) {
      while position < first + 10 { advance() }
      result.append(token(.date, from: start))
      return
    }
    if position < bytes.count, bytes[position].isLetter {
      // `3A090.a` is a code; `2GB` lacks its space.
      take { $0.isWordPart }
      result.append(token(.word, from: start))
      return
    }
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."), bytes[position + 1].isDigit {
      advance()
      take { $0.isDigit || $0 == UInt8(ascii: "_") }
    }
    result.append(token(.number, from: start))
    lexUnit(into: &result)
  }

  /// A unit is what follows a number after a space and is neither a keyword nor a sign.
  private mutating func lexUnit(into result: inout [ConditionToken]) {
    var ahead = position
    while ahead < bytes.count, bytes[ahead] == UInt8(ascii: " ") { ahead += 1 }
    guard ahead > position, ahead < bytes.count, bytes[ahead].isLetter || bytes[ahead] == UInt8(ascii: "%")
    else { return }
    var end = ahead
    while end < bytes.count, bytes[end].isUnitPart { end += 1 }
    let text = String(decoding: bytes[ahead..<end], as: UTF8.self)
    guard !ConditionParser.keywords.contains(text) else { return }
    while position < ahead { advance() }
    let start = here
    while position < end { advance() }
    result.append(token(.unit, from: start))
  }

  private mutating func lexBracket(from start: SourcePosition, into result: inout [ConditionToken]) {
    while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
      if bytes[position] == UInt8(ascii: "#") {
        take { $0 != UInt8(ascii: "\n") }
      } else {
        advance()
      }
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "]") else {
      diagnostics.append(.bracketNotClosed(range(from: start)))
      return
    }
    advance()
    result.append(token(.bracket, from: start))
  }

  private mutating func lexSign(from start: SourcePosition, into result: inout [ConditionToken]) {
    let pair = String(decoding: bytes[position..<min(position + 2, bytes.count)], as: UTF8.self)
    if ["==", "!=", "<=", ">="].contains(pair) {
      advance()
      advance()
    } else if "<>()+-*/,".utf8.contains(bytes[position]) {
      advance()
    } else {
      advance()
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { advance() }
      diagnostics.append(.strangeSign(token(.sign, from: start)))
      return
    }
    result.append(token(.sign, from: start))
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "#") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { advance() }
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        advance()
      } else {
        return
      }
    }
  }

  private func isDate(at first: Int) -> Bool {
    guard position == first + 4, first + 10 <= bytes.count else { return false }
    return bytes[first + 4] == UInt8(ascii: "-") && bytes[first + 7] == UInt8(ascii: "-")
      && [5, 6, 8, 9].allSatisfy { bytes[first + $0].isDigit }
  }

  private mutating func take(while condition: (UInt8) -> Bool) {
    while position < bytes.count, condition(bytes[position]) { advance() }
  }

  private mutating func advance() {
    if bytes[position] == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if position + 1 >= bytes.count || bytes[position + 1] & 0xC0 != 0x80 {
      column += 1
    }
    position += 1
  }

  private var here: SourcePosition { SourcePosition(line: line, column: column, offset: base + position) }

  private func range(from start: SourcePosition) -> SourceRange {
    SourceRange(path: path, start: start, end: here)
  }

  private func token(_ kind: ConditionToken.Kind, from start: SourcePosition) -> ConditionToken {
    let text = String(decoding: bytes[(start.offset - base)..<position], as: UTF8.self)
    return ConditionToken(kind: kind, text: text, range: range(from: start))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  fileprivate var isWordStart: Bool { isLetter || self == UInt8(ascii: "_") }
  /// Bytes of `²` and its like belong to the word, so that `mm²` is one.
  fileprivate var isWordPart: Bool {
    isWordStart || isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self >= 0x80
  }
  /// Letters, digits, `/`, `%`, and the bytes of `²`, `³`, `·`.
  fileprivate var isUnitPart: Bool {
    isLetter || isDigit || self == UInt8(ascii: "/") || self == UInt8(ascii: "%") || self >= 0x80
  }
}

extension Diagnostic {
  fileprivate static func bracketNotClosed(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .conditionSyntax, message: "this bracket is not closed", range: range,
      help: "close the list of codes with `]`")
  }

  fileprivate static func strangeSign(_ token: ConditionToken) -> Diagnostic {
    Diagnostic(
      code: .conditionSyntax, message: "`\(token.text)` has no meaning in a condition", range: token.range,
      help: "use `and`, `or`, `not`, comparisons and the words of Docs/language.md")
  }
}
