import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Whether a file can be put in the place of what lies there: nothing, or a file, also at the end of a link.
  static func isReplaceable(_ path: String) -> Bool {
    guard exists(path) else { return true }
    let type =
      (try? FileManager.default.attributesOfItem(atPath: target(of: path)))?[.type] as? FileAttributeType
    return type == .typeRegular
  }

  /// Writes files whole: all beside their places first, and in their places only when each of them is there.
  ///
  /// - Returns: what went wrong, in words; then nothing was put in place, unless the disk failed between two renamings.
  static func replace(_ files: [(path: String, text: String)]) -> [String] {
    replace(files.map { (path: $0.path, spool: Spool($0.text)) })
  }

  /// The same of texts that were put together piece by piece.
  static func replace(_ files: [(path: String, spool: Spool)]) -> [String] {
    var staged: [(from: String, to: String, path: String)] = []
    var faults: [String] = []
    for (path, spool) in files {
      let place = target(of: path)
      let beside = "\(place).licet-\(ProcessInfo.processInfo.processIdentifier)"
      if stage(spool, at: beside) {
        staged.append((beside, place, path))
      } else {
        faults.append("`\(path)` could not be written")
      }
    }
    for file in staged {
      if faults.isEmpty, rename(file.from, file.to) == 0 { continue }
      if faults.isEmpty { faults.append("`\(file.path)` could not be written") }
      try? FileManager.default.removeItem(atPath: file.from)
    }
    return faults
  }

  /// Writes a file that must not be there yet; whether all of it was written.
  private static func stage(_ spool: Spool, at path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let isWhole = spool.forEachPiece { Spool.write($0, to: descriptor) }
    if !isWhole { unlink(path) }
    return isWhole
  }

  /// Where a link leads, so that the file is replaced and not the link.
  static func target(of path: String) -> String {
    guard exists(path) else { return path }
    return URL(filePath: path).resolvingSymlinksInPath().path
  }
}
