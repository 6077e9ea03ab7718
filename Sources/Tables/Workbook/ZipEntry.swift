/// A file within a ZIP archive.
struct ZipEntry: Hashable {
  let name: String
  /// 0: stored; 8: deflated.
  let method: Int
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// Of the local header.
  let offset: Int
  /// Of the packed bytes; known once the local header has been read.
  var data: Range<Int>
}
