import Diagnostics

/// A line of a configuration of Slurm, with those that continue it, without its comment.
struct SlurmLine: Sendable, Hashable {
  /// What stands on it.
  enum Content: Sendable, Hashable {
    case parameters([SlurmParameter])
    /// `Include file`.
    case include(String)
    /// A place at which `key=value` was expected.
    case unreadable(SourceRange)
  }

  let content: Content
  /// From the first character to the last.
  let place: SourceRange
  /// Whether its last line has no line break.
  let isCut: Bool

  /// The parameter of a name; the last one, if it is given more than once.
  func parameter(_ name: String) -> SlurmParameter? {
    guard case .parameters(let all) = content else { return nil }
    return all.last { $0.isCalled(name) }
  }

  /// The lines of a file that are not empty.
  static func lines(of file: SourceFile) -> [SlurmLine] {
    var lines: [SlurmLine] = []
    var joined: [PlacedByte] = []
    var goesOn = false
    for line in LineScanner(file) {
      var bytes = withoutComment(line.bytes)
      goesOn = bytes.last?.byte == UInt8(ascii: "\\")
      if goesOn { bytes.removeLast() }
      joined += bytes
      if goesOn && !line.isCut { continue }
      if let read = SlurmLineReader(joined, path: file.path).line(isCut: line.isCut) { lines.append(read) }
      joined = []
      goesOn = false
    }
    // A line that goes on has no end, even where its own is there.
    if goesOn, let read = SlurmLineReader(joined, path: file.path).line(isCut: true) { lines.append(read) }
    return lines
  }

  /// What comes before a `#` that has no backslash before it.
  private static func withoutComment(_ line: [PlacedByte]) -> [PlacedByte] {
    var kept: [PlacedByte] = []
    for placed in line {
      if placed.byte == UInt8(ascii: "#") {
        guard kept.last?.byte == UInt8(ascii: "\\") else { return kept }
        kept.removeLast()
      }
      kept.append(placed)
    }
    return kept
  }
}
