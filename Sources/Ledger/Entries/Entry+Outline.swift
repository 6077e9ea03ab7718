import AuditTrail

extension Entry {
  /// Reads a line as `init(line:)` does, but leaves the record in it empty: what verification needs, for
  /// less.
  ///
  /// It throws where `init(line:)` throws.
  package init(outline line: ArraySlice<UInt8>) throws(LineFault) {
    guard let json = Self.outline(of: line) else {
      self = try Entry(line: line)
      return
    }
    do throws(EntryFault) {
      try self.init(json)
    } catch {
      throw .entry(error)
    }
  }

  /// The members of a line that certainly is canonical, the record emptied.
  private static func outline(of line: ArraySlice<UInt8>) -> JSONValue? {
    let members = line.withUnsafeBufferPointer { CanonicalScanner.members(of: $0) }
    guard let members else { return nil }
    var values: [(key: String, value: JSONValue?)] = []
    for member in members {
      let key = String(decoding: line[inside: member.key], as: UTF8.self)
      let bytes = line[inside: member.value]
      let isRecord = key == "record" && bytes.first == UInt8(ascii: "{")
      guard let value = isRecord ? [:] : try? JSONReader.value(of: bytes) else { return nil }
      values.append((key, value))
    }
    return JSONObject(values).map(JSONValue.object)
  }
}

extension ArraySlice {
  /// A part whose places count from where the slice begins.
  fileprivate subscript(inside range: Range<Int>) -> ArraySlice {
    self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)]
  }
}
