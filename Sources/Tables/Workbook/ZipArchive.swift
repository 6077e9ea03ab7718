/// Reads a ZIP archive by its central directory, and takes nothing for granted that the directory says.
///
/// Refused are: encryption, several disks, the form for large files, names twice, files that overlap, and anything
/// behind the end.
struct ZipArchive {
  private static let endSize = 22

  private let bytes: [UInt8]
  private let limits: TableLimits
  private let entries: [String: ZipEntry]
  /// Bytes unpacked so far.
  private var unpacked = 0

  init(_ bytes: [UInt8], limits: TableLimits) throws(WorkbookFault) {
    self.bytes = bytes
    self.limits = limits
    guard let end = Self.end(of: bytes) else { throw WorkbookFault("is no ZIP archive, or broken off") }
    let view = ByteView(bytes)
    let count = view.two(end + 10)
    let (size, start) = (view.four(end + 12), view.four(end + 16))
    guard view.two(end + 4) == 0, view.two(end + 6) == 0, view.two(end + 8) == count, count < 0xFFFF,
      start < 0xFFFF_FFFF
    else { throw WorkbookFault("is an archive of a form that is not read") }
    guard count <= limits.entries else {
      throw WorkbookFault("holds more than \(limits.entries) files", isTooLarge: true)
    }
    guard start + size == end else {
      throw WorkbookFault("has a directory that does not end where it should")
    }
    var found: [ZipEntry] = []
    var place = start
    for _ in 0..<count {
      let (entry, next) = try Self.entry(view, at: place, end: end)
      found.append(entry)
      place = next
    }
    guard place == end else { throw WorkbookFault("has a directory of another length than stated") }
    found = try found.map { (entry) throws(WorkbookFault) in try Self.located(entry, view, before: start) }
    let ordered = found.sorted { $0.offset < $1.offset }
    for (left, right) in zip(ordered, ordered.dropFirst()) where left.data.upperBound > right.offset {
      throw WorkbookFault("has files that overlap")
    }
    var entries: [String: ZipEntry] = [:]
    for entry in found {
      guard entries.updateValue(entry, forKey: entry.name) == nil else {
        throw WorkbookFault("holds `\(entry.name)` twice")
      }
    }
    self.entries = entries
  }

  /// Whether there is a file of this name.
  func holds(_ name: String) -> Bool { entries[name] != nil }

  /// The bytes of a file.
  mutating func file(_ name: String) throws(WorkbookFault) -> [UInt8] {
    guard let entry = entries[name] else { throw WorkbookFault("has no part `\(name)`") }
    unpacked += entry.size
    guard unpacked <= limits.unpackedBytes, entry.size <= limits.ratio * entry.packedSize + 4096 else {
      throw WorkbookFault("unpacks to more than is read", isTooLarge: true)
    }
    let packed = bytes[entry.data]
    let content = entry.method == 0 ? Array(packed) : Inflation.unpack(packed, size: entry.size)
    guard let content, content.count == entry.size, Inflation.checksum(content) == entry.checksum else {
      throw WorkbookFault("has a damaged part `\(name)`")
    }
    return content
  }

  /// The offset of the record that ends an archive: its comment reaches to the last byte.
  private static func end(of bytes: [UInt8]) -> Int? {
    let view = ByteView(bytes)
    guard bytes.count >= endSize else { return nil }
    let last = bytes.count - endSize
    for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where view.four(place) == 0x0605_4B50 && view.two(place + 20) == last - place {
      return place
    }
    return nil
  }

  private static func entry(_ view: ByteView, at place: Int, end: Int) throws(WorkbookFault) -> (
    ZipEntry, Int
  ) {
    guard place + 46 <= end, view.four(place) == 0x0201_4B50 else {
      throw WorkbookFault("has a damaged directory")
    }
    let lengths = (name: view.two(place + 28), extra: view.two(place + 30), comment: view.two(place + 32))
    let next = place + 46 + lengths.name + lengths.extra + lengths.comment
    guard next <= end,
      let name = String(validating: view.bytes[(place + 46)..<(place + 46 + lengths.name)], as: UTF8.self)
    else { throw WorkbookFault("has a damaged directory") }
    guard view.two(place + 8) & 0x2041 == 0 else { throw WorkbookFault("is encrypted") }
    let method = view.two(place + 10)
    guard method == 0 || method == 8 else { throw WorkbookFault("is packed in a way that is not read") }
    let entry = ZipEntry(
      name: name, method: method, checksum: UInt32(view.four(place + 16)), packedSize: view.four(place + 20),
      size: view.four(place + 24), offset: view.four(place + 42), data: 0..<0)
    guard entry.packedSize < 0xFFFF_FFFF, entry.size < 0xFFFF_FFFF, entry.offset < 0xFFFF_FFFF else {
      throw WorkbookFault("is an archive of a form that is not read")
    }
    return (entry, next)
  }

  /// The entry with the place of its bytes, which its local header must agree to.
  private static func located(
    _ entry: ZipEntry, _ view: ByteView, before directory: Int
  ) throws(WorkbookFault) -> ZipEntry {
    let place = entry.offset
    guard place + 30 <= directory, view.four(place) == 0x0403_4B50, view.two(place + 8) == entry.method else {
      throw WorkbookFault("has a damaged part `\(entry.name)`")
    }
    let start = place + 30 + view.two(place + 26) + view.two(place + 28)
    guard start + entry.packedSize <= directory,
      view.bytes[(place + 30)..<(place + 30 + view.two(place + 26))].elementsEqual(entry.name.utf8)
    else { throw WorkbookFault("has a damaged part `\(entry.name)`") }
    var located = entry
    located.data = start..<(start + entry.packedSize)
    return located
  }
}
