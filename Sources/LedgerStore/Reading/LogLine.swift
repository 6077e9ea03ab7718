/// A line of the log as it stands there.
struct LogLine {
  /// Without the line feed.
  let bytes: ArraySlice<UInt8>
  /// Where it begins in the file.
  let offset: Int
  /// Whether a line feed ends it; only the last line of a file may lack one.
  let isEnded: Bool

  /// Where the next line begins.
  var end: Int { offset + bytes.count + (isEnded ? 1 : 0) }
}
