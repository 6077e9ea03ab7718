import AuditTrail

/// The record in a line, by its bytes: what verification asks of it takes no values of the whole.
struct RecordBytes {
  private let record: ArraySlice<UInt8>
  private let members: [(key: String, whole: Range<Int>, value: Range<Int>)]

  /// - Returns: nil unless the line certainly is in canonical form.
  init?(inLine line: ArraySlice<UInt8>) {
    guard let record = Self.members(of: line)?.first(where: { $0.key == "record" }),
      let members = Self.members(of: line[record.value])
    else { return nil }
    self.record = line[record.value]
    self.members = members
  }

  /// The bytes of a member, nil if there is none.
  subscript(key: String) -> ArraySlice<UInt8>? {
    members.first { $0.key == key }.map { record[$0.value] }
  }

  /// A member that is a text.
  func text(_ key: String) -> String? { self[key].flatMap { try? JSONReader.value(of: $0) }?.text }

  /// The digest that an object among the members states.
  func digest(of key: String) -> String? {
    self[key].flatMap { try? JSONReader.value(of: $0) }?["digest"]?.text
  }

  /// The digest it must have: of its bytes without the member that states it.
  var digest: Digest {
    guard let index = members.firstIndex(where: { $0.key == "digest" }) else { return Digest(of: record) }
    // One of the commas beside it goes with it.
    let whole = members[index].whole
    let isFirst = index == 0
    let start = isFirst ? whole.lowerBound : whole.lowerBound - 1
    let end = isFirst && members.count > 1 ? whole.upperBound + 1 : whole.upperBound
    return Digest(of: [record[record.startIndex..<start], record[end..<record.endIndex]])
  }

  /// The members of an object, by their places in the slice.
  private static func members(
    of slice: ArraySlice<UInt8>
  ) -> [(key: String, whole: Range<Int>, value: Range<Int>)]? {
    let found = slice.withUnsafeBufferPointer { CanonicalScanner.members(of: $0) }
    let offset = slice.startIndex
    return found?.map { member in
      let value = (member.value.lowerBound + offset)..<(member.value.upperBound + offset)
      let key = (member.key.lowerBound + offset)..<(member.key.upperBound + offset)
      // The key stands in quotes.
      return (String(decoding: slice[key], as: UTF8.self), (key.lowerBound - 1)..<value.upperBound, value)
    }
  }
}
