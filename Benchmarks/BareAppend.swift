import Glibc

/// The least an append that survives a power cut can do: a write and a sync of the log, a checkpoint written beside, synced
/// and renamed, its folder synced. Nothing is hashed, read or signed.
struct BareAppend {
  let folder: String
  private let log: Int32
  private let directory: Int32

  /// - Parameter folder: an empty folder on the disk that is measured.
  init?(_ folder: String) {
    self.folder = folder
    log = open("\(folder)/log", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    directory = open(folder, O_RDONLY | O_DIRECTORY)
    if log < 0 || directory < 0 { return nil }
  }

  /// Whether all of it was done.
  func append(_ line: [UInt8]) -> Bool {
    guard write(log, line, line.count) == line.count, fsync(log) == 0 else { return false }
    let checkpoint = open("\(folder)/checkpoint.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard checkpoint >= 0 else { return false }
    defer { close(checkpoint) }
    return write(checkpoint, line, 160) == 160 && fsync(checkpoint) == 0
      && rename("\(folder)/checkpoint.tmp", "\(folder)/checkpoint") == 0 && fsync(directory) == 0
  }
}
