package import Diagnostics

/// Makes a text of bytes, or says why they are not one.
package enum SourceDecoding {
  /// The text without its byte order mark; nil exactly if there is a diagnostic.
  package static func decode(
    path: String, bytes: [UInt8], limits: Limits = Limits(),
  ) -> (SourceFile?, [Diagnostic]) {
    guard bytes.count <= limits.bytes else { return (nil, [tooLarge(path: path, limit: limits.bytes)]) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if isUTF16(content) {
      let start = place(path: path, content, content.startIndex)
      return (nil, [Diagnostic(code: .notUTF8, message: utf16, range: start, help: saveAsUTF8)])
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      let bad = firstBadByte(content)
      let message = notUTF8(content[bad])
      return (
        nil,
        [
          Diagnostic(
            code: .notUTF8, message: message, range: place(path: path, content, bad), help: saveAsUTF8)
        ]
      )
    }
    if let control = content.firstIndex(where: isForbidden) {
      let range = place(path: path, content, control)
      return (
        nil,
        [
          Diagnostic(
            code: .yamlSyntax, message: controlCharacter(content[control]), range: range, help: remove)
        ]
      )
    }
    if let hidden = HiddenCharacter.first(in: content) {
      let range = place(path: path, content, hidden.index)
      return (
        nil,
        [
          Diagnostic(
            code: .yamlSyntax, message: hiddenCharacter(hidden.scalar), range: range, help: remove)
        ]
      )
    }
    return (SourceFile(path: path, text: text), [])
  }

  /// What is reported of a file of too many bytes.
  static func tooLarge(path: String, limit: Int) -> Diagnostic {
    Diagnostic(code: .fileTooLarge, message: tooLarge(path, limit), range: nil)
  }

  private static func isUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
    // Without a mark, two letters of ASCII in a row give it away.
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }

  private static func firstBadByte(_ bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return min(offset, bytes.endIndex - 1)
  }

  /// The place of one byte, in a text that need not be one after it.
  private static func place(path: String, _ bytes: ArraySlice<UInt8>, _ index: Int) -> SourceRange {
    let before = bytes[..<index]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    // Offsets count from after the byte order mark, as in the text.
    let offset = index - bytes.startIndex
    return SourceRange(
      path: path,
      start: SourcePosition(line: line, column: column, offset: offset),
      end: SourcePosition(line: line, column: column + 1, offset: offset + 1))
  }
}

extension SourceDecoding {
  private static var utf16: String { "the file is UTF-16, not UTF-8" }
  private static var saveAsUTF8: String { "save the file as UTF-8" }
  private static var remove: String { "remove the character" }

  private static func notUTF8(_ byte: UInt8) -> String { "the byte \(hex(byte)) is not UTF-8 here" }

  private static func controlCharacter(_ byte: UInt8) -> String {
    "the control character \(hex(byte)) cannot stand in a text"
  }

  private static func hiddenCharacter(_ scalar: Unicode.Scalar) -> String {
    "the character U+\(String(scalar.value, radix: 16, uppercase: true)) does not show and cannot stand in a text"
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> String {
    "`\(path)` has more than \(limit) bytes"
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
