import Diagnostics

/// Makes a text of the bytes of a table, or says where they are none.
enum TableText {
  /// The text without its byte order mark; nil exactly if there is a diagnostic.
  static func decode(
    path: String, bytes: [UInt8], as encoding: TableEncoding
  ) -> (source: SourceFile?, diagnostics: [Diagnostic]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (nil, [.utf16(start(path))])
    }
    if hasMark, encoding != .utf8 { return (nil, [.markOfUTF8(encoding, start(path))]) }
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let decoded: DecodedText
    switch encoding {
    case .utf8: decoded = DecodedText(utf8: content)
    case .windows1252: decoded = Windows1252.decode(content)
    case .gb18030:
      guard let text = GB18030.decode(content) else { return (nil, [.noConverter(start(path))]) }
      decoded = text
    }
    let source = SourceFile(path: path, text: decoded.text)
    if let bad = decoded.badByte {
      let end = source.text.utf8.count
      return (nil, [.badByte(bad, encoding, at(source, end))])
    }
    if let control = source.text.utf8.enumerated().first(where: { isForbidden($0.element) }) {
      return (nil, [.controlCharacter(control.element, at(source, control.offset))])
    }
    return (source, [])
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte == 0x7F
      || byte < 0x20 && ![UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(byte)
  }

  private static func start(_ path: String) -> SourceRange {
    let position = SourcePosition(line: 1, column: 1, offset: 0)
    return SourceRange(path: path, start: position, end: position)
  }

  /// The place of one byte behind a text that could be read.
  private static func at(_ source: SourceFile, _ offset: Int) -> SourceRange {
    let start = source.position(atOffset: offset)
    return SourceRange(
      path: source.path, start: start,
      end: SourcePosition(line: start.line, column: start.column + 1, offset: start.offset + 1))
  }
}

extension Diagnostic {
  fileprivate static func utf16(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .undecodableTable, message: "the table is UTF-16", range: range, help: "save it as UTF-8")
  }

  fileprivate static func markOfUTF8(_ encoding: TableEncoding, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .undecodableTable,
      message: "the table begins with the mark of UTF-8, but the case says it is \(encoding.rawValue)",
      range: range, help: "leave `encoding` out")
  }

  fileprivate static func noConverter(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .undecodableTable, message: "this system has no converter for gb18030", range: range,
      help: "save the table as UTF-8")
  }

  fileprivate static func badByte(_ byte: UInt8, _ encoding: TableEncoding, _ range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      code: .undecodableTable, message: "the byte \(hex(byte)) is not \(encoding.rawValue) here",
      range: range,
      help: encoding == .utf8
        ? "save the table as UTF-8, or state its `encoding`: gb18030 or windows-1252"
        : "correct the `encoding`, or save the table as UTF-8")
  }

  fileprivate static func controlCharacter(_ byte: UInt8, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .undecodableTable, message: "the control character \(hex(byte)) cannot stand in a table",
      range: range, help: "remove the character")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
