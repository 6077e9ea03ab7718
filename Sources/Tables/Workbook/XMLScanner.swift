/// Goes through the XML of a workbook's parts, step by step.
///
/// It knows elements, attributes, text, the five named entities and characters by number. A document type and what it
/// could declare are refused, so that nothing outside the text is ever read and nothing grows.
struct XMLScanner {
  private let part: String
  private let bytes: [UInt8]
  private let deepest: Int
  private var place = 0
  private var open: [String] = []
  private var hasRoot = false
  /// The end of an element that was written as one tag.
  private var pending: String?

  /// - Parameter part: the name of the part, for messages.
  init(_ bytes: [UInt8], part: String, limits: TableLimits) throws(WorkbookFault) {
    self.part = part
    self.bytes = bytes
    deepest = limits.depth
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw WorkbookFault("has a part `\(part)` that is no UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    if starts("<?xml") { try skipDeclaration() }
  }

  /// The next step; nil at the end.
  mutating func next() throws(WorkbookFault) -> XMLEvent? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        let text = try text()
        if open.isEmpty {
          guard text.allSatisfy(\.isWhitespace) else { throw broken("text outside of its root") }
          continue
        }
        return .text(text)
      }
      if starts("<!--") {
        try skip(through: "-->")
      } else if starts("<?") {
        try skip(through: "?>")
      } else if starts("<![CDATA[") {
        guard !open.isEmpty else { throw broken("text outside of its root") }
        let start = place + 9
        try skip(through: "]]>")
        return .text(String(decoding: bytes[start..<(place - 3)], as: UTF8.self))
      } else if starts("<!") {
        throw WorkbookFault("has a part `\(part)` with a document type, which is not read")
      } else if starts("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    guard open.isEmpty, hasRoot else { throw broken("a part that is broken off") }
    return nil
  }

  /// Goes behind the end of the element that was begun last.
  mutating func skipElement() throws(WorkbookFault) {
    var depth = 1
    while depth > 0 {
      switch try next() {
      case .start?: depth += 1
      case .end?: depth -= 1
      case .text?: continue
      case nil: throw broken("a part that is broken off")
      }
    }
  }

  /// The text of the element that was begun last, up to and with its end; elements within it are passed over.
  mutating func elementText() throws(WorkbookFault) -> String {
    var result = ""
    while true {
      switch try next() {
      case .text(let text)?: result += text
      case .start?: try skipElement()
      case .end?: return result
      case nil: throw broken("a part that is broken off")
      }
    }
  }
}

extension XMLScanner {
  private func broken(_ what: String) -> WorkbookFault {
    WorkbookFault("has \(what) in `\(part)` (byte \(place))")
  }

  private func starts(_ text: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes[place...].starts(with: letters)
  }

  private mutating func skip(through end: String) throws(WorkbookFault) {
    let letters = Array(end.utf8)
    while place + letters.count <= bytes.count {
      if bytes[place..<(place + letters.count)].elementsEqual(letters) {
        place += letters.count
        return
      }
      place += 1
    }
    throw broken("a part that is broken off")
  }

  private mutating func skipDeclaration() throws(WorkbookFault) {
    let start = place
    try skip(through: "?>")
    let text = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    if text.contains("encoding"), !text.contains("utf-8"), !text.contains("us-ascii") {
      throw WorkbookFault("has a part `\(part)` that is no UTF-8")
    }
  }

  private mutating func startTag() throws(WorkbookFault) -> XMLEvent {
    place += 1
    let name = try name()
    guard !open.isEmpty || !hasRoot else { throw broken("a second root") }
    hasRoot = true
    var attributes: [XMLAttribute] = []
    while true {
      let hasSpace = skipSpace()
      if starts("/>") {
        place += 2
        pending = Self.local(name)
        return .start(Self.local(name), attributes)
      }
      if starts(">") {
        place += 1
        guard open.count < deepest else {
          throw WorkbookFault("has elements nested too deep in `\(part)`", isTooLarge: true)
        }
        open.append(name)
        return .start(Self.local(name), attributes)
      }
      guard hasSpace else { throw broken("a damaged tag") }
      let attribute = try attribute()
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw broken("an attribute twice")
      }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() throws(WorkbookFault) -> XMLAttribute {
    let name = try name()
    _ = skipSpace()
    guard starts("=") else { throw broken("a damaged tag") }
    place += 1
    _ = skipSpace()
    guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]) else {
      throw broken("a damaged tag")
    }
    let quote = bytes[place]
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != quote {
      guard bytes[place] != UInt8(ascii: "<") else { throw broken("a damaged tag") }
      place += 1
    }
    guard place < bytes.count else { throw broken("a part that is broken off") }
    let value = try resolved(bytes[start..<place])
    place += 1
    return XMLAttribute(name: name, value: value)
  }

  private mutating func endTag() throws(WorkbookFault) -> XMLEvent {
    place += 2
    let name = try name()
    _ = skipSpace()
    guard starts(">"), open.popLast() == name else { throw broken("tags that do not match") }
    place += 1
    return .end(Self.local(name))
  }

  private mutating func name() throws(WorkbookFault) -> String {
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    guard place > start else { throw broken("a damaged tag") }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private mutating func skipSpace() -> Bool {
    let start = place
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place > start
  }

  private mutating func text() throws(WorkbookFault) -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return try resolved(bytes[start..<place])
  }

  /// The text with its entities undone; one that is not known is a fault.
  private func resolved(_ raw: ArraySlice<UInt8>) throws(WorkbookFault) -> String {
    guard raw.contains(UInt8(ascii: "&")) else { return String(decoding: raw, as: UTF8.self) }
    var letters: [UInt8] = []
    var rest = raw
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        letters.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.entity(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
      else { throw broken("an entity that is not read") }
      letters += Array(String(scalar).utf8)
      rest = rest[(end + 1)...]
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let value =
        name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      // What XML does not let stand as it is cannot come in by number either.
      return value.flatMap { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) ? Unicode.Scalar($0) : nil }
    }
  }
}
