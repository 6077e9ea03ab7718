import Diagnostics

/// Goes through a text row by row as RFC 4180 says, and stops at nothing but the end or a quote that is never closed.
struct DelimitedScanner {
  /// What is wrong with a row.
  enum Fault: Hashable {
    /// A quote within a cell that does not begin with one.
    case quoteInside
    /// Something between the quote that closes a cell and the next separator.
    case behindQuote
    /// A quote that nothing closes: what follows cannot be told apart.
    case unclosed
    /// A carriage return without its line feed.
    case loneReturn
    /// More cells, or a longer cell, than are read.
    case tooLong
  }

  /// A row as scanned.
  struct Row {
    let number: Int
    let cells: [TableCell]
    let range: SourceRange
    /// The first thing wrong with it, and where; its cells are then not all.
    let fault: (Fault, SourceRange)?
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: TableLimits
  private var here = SourcePosition(line: 1, column: 1, offset: 0)
  private var number = 0

  init(_ source: SourceFile, separator: UInt8, limits: TableLimits) {
    path = source.path
    bytes = Array(source.text.utf8)
    self.separator = separator
    self.limits = limits
  }

  /// The next row; nil at the end.
  mutating func row() -> Row? {
    guard peek != nil else { return nil }
    number += 1
    let start = here
    var cells: [TableCell] = []
    while true {
      let begin = here
      var letters: [UInt8] = []
      if let fault = peek == Self.quote ? quoted(&letters, from: begin) : plain(&letters) {
        return row(cells, from: start, fault: fault)
      }
      guard cells.count < limits.columns, letters.count <= 4 * limits.cellLength else {
        return row(cells, from: start, fault: (.tooLong, range(begin)))
      }
      cells.append(
        TableCell(
          column: cells.count + 1, text: String(decoding: letters, as: UTF8.self), range: range(begin)))
      switch peek {
      case separator?: advance()
      case Self.lineFeed?:
        let whole = Row(number: number, cells: cells, range: range(start), fault: nil)
        advance()
        return whole
      case Self.carriageReturn?:
        let end = here
        advance()
        guard peek == Self.lineFeed else {
          return row(cells, from: start, fault: (.loneReturn, SourceRange(path: path, start: end, end: here)))
        }
        advance()
        return Row(
          number: number, cells: cells, range: SourceRange(path: path, start: start, end: end), fault: nil)
      case nil: return Row(number: number, cells: cells, range: range(start), fault: nil)
      case _?: return row(cells, from: start, fault: (.behindQuote, range(here)))
      }
    }
  }

  /// A cell between quotes, of which two stand for one.
  private mutating func quoted(_ letters: inout [UInt8], from begin: SourcePosition) -> (Fault, SourceRange)?
  {
    advance()
    while let byte = peek {
      advance()
      if byte == Self.quote {
        guard peek == Self.quote else { return nil }
        advance()
      }
      letters.append(byte)
    }
    let end = SourcePosition(line: begin.line, column: begin.column + 1, offset: begin.offset + 1)
    return (.unclosed, SourceRange(path: path, start: begin, end: end))
  }

  private mutating func plain(_ letters: inout [UInt8]) -> (Fault, SourceRange)? {
    while let byte = peek, byte != separator, byte != Self.lineFeed, byte != Self.carriageReturn {
      if byte == Self.quote { return (.quoteInside, range(here)) }
      letters.append(byte)
      advance()
    }
    return nil
  }

  /// A row with a fault; reading goes on behind its line, so that no later line is swallowed.
  private mutating func row(
    _ cells: [TableCell], from start: SourcePosition, fault: (Fault, SourceRange)
  ) -> Row {
    while let byte = peek, byte != Self.lineFeed { advance() }
    let whole = range(start)
    if peek != nil { advance() }
    return Row(number: number, cells: cells, range: whole, fault: fault)
  }

  private var peek: UInt8? { here.offset < bytes.count ? bytes[here.offset] : nil }

  private mutating func advance() {
    let byte = bytes[here.offset]
    here =
      if byte == Self.lineFeed {
        SourcePosition(line: here.line + 1, column: 1, offset: here.offset + 1)
      } else {
        // Columns count scalars: the bytes that continue one add none.
        SourcePosition(
          line: here.line, column: here.column + (byte & 0xC0 == 0x80 ? 0 : 1), offset: here.offset + 1)
      }
  }

  /// From a place up to where reading has come, or one sign where it has not moved.
  private func range(_ start: SourcePosition) -> SourceRange {
    let end =
      start.offset == here.offset && peek != nil
      ? SourcePosition(line: here.line, column: here.column + 1, offset: here.offset + 1) : here
    return SourceRange(path: path, start: start, end: end)
  }
}
