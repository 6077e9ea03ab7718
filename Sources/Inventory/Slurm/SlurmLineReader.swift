import Diagnostics

/// Takes one joined line apart.
struct SlurmLineReader {
  private let bytes: [PlacedByte]
  private let path: String

  init(_ bytes: [PlacedByte], path: String) {
    self.bytes = bytes
    self.path = path
  }

  /// The line; nil if nothing stands on it.
  func line(isCut: Bool) -> SlurmLine? {
    var position = blanks(from: 0)
    guard let whole = PlacedByte.range(bytes[position...], path: path) else { return nil }
    func line(_ content: SlurmLine.Content) -> SlurmLine {
      SlurmLine(content: content, place: whole, isCut: isCut)
    }
    if let included = included(position) { return line(.include(included)) }
    var parameters: [SlurmParameter] = []
    while position < bytes.count {
      guard let (parameter, next) = parameter(at: position) else {
        return line(.unreadable(place(position..<position + 1)))
      }
      parameters.append(parameter)
      position = blanks(from: next)
    }
    return line(.parameters(parameters))
  }

  private func parameter(at start: Int) -> (SlurmParameter, Int)? {
    let keyEnd = end(from: start) { isNameByte($0.byte) }
    var position = blanks(from: keyEnd)
    guard keyEnd > start, byte(position) == UInt8(ascii: "=") else { return nil }
    position = blanks(from: position + 1)
    let value: Range<Int>
    let next: Int
    if byte(position) == UInt8(ascii: "\"") {
      let close = end(from: position + 1) { $0.byte != UInt8(ascii: "\"") }
      guard close < bytes.count else { return nil }
      value = position + 1..<close
      next = close + 1
      guard next == bytes.count || bytes[next].isBlank else { return nil }
    } else {
      next = end(from: position) { !$0.isBlank }
      value = position..<next
      guard !value.isEmpty else { return nil }
    }
    return (
      SlurmParameter(
        key: text(start..<keyEnd), value: text(value), keyPlace: place(start..<keyEnd),
        valuePlace: place(value)),
      next
    )
  }

  private func included(_ start: Int) -> String? {
    let wordEnd = end(from: start) { isNameByte($0.byte) }
    let next = blanks(from: wordEnd)
    guard text(start..<wordEnd).lowercased() == "include", next > wordEnd, next < bytes.count,
      bytes[next].byte != UInt8(ascii: "=")
    else { return nil }
    return text(next..<end(from: next) { !$0.isBlank })
  }

  private func byte(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position].byte : nil }

  private func blanks(from start: Int) -> Int { end(from: start) { $0.isBlank } }

  private func end(from start: Int, while holds: (PlacedByte) -> Bool) -> Int {
    var position = start
    while position < bytes.count, holds(bytes[position]) { position += 1 }
    return position
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  private func text(_ range: Range<Int>) -> String { PlacedByte.text(bytes[range]) }

  private func place(_ range: Range<Int>) -> SourceRange {
    if let place = PlacedByte.range(bytes[range], path: path) { return place }
    // Nothing, such as the value of `""`, has a place too.
    let around = PlacedByte.range(bytes[max(range.lowerBound - 1, 0)...], path: path)
    let start = around?.start ?? SourcePosition(line: 1, column: 1, offset: 0)
    return SourceRange(path: path, start: start, end: start)
  }
}
