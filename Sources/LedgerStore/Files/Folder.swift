import Glibc

/// A folder on the disk, by its path.
struct Folder: Sendable, Hashable {
  let path: String

  init(_ path: String) { self.path = path }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// Makes the folder, its parents excepted; there may be one already.
  func make(mode: mode_t = S_IRWXU | S_IRWXG | S_IRWXO) throws(SystemFault) {
    guard mkdir(path, mode) != 0, errno != EEXIST else { return }
    throw SystemFault("mkdir", path)
  }

  /// Has the names in the folder brought to the disk.
  func sync() throws(SystemFault) {
    let file = try OpenFile(path, for: .reading)
    try file.sync()
  }

  func has(_ name: String) -> Bool {
    var status = stat()
    return stat(path(of: name), &status) == 0
  }

  func rename(_ name: String, to other: String) throws(SystemFault) {
    guard Glibc.rename(path(of: name), path(of: other)) != 0 else { return }
    throw SystemFault("rename", path(of: name))
  }

  /// Removes a file, if it is there.
  func remove(_ name: String) throws(SystemFault) {
    guard unlink(path(of: name)) != 0, errno != ENOENT else { return }
    throw SystemFault("unlink", path(of: name))
  }

  /// The names in the folder, sorted by their bytes.
  func names() throws(SystemFault) -> [String] {
    guard let stream = opendir(path) else { throw SystemFault("opendir", path) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let item = readdir(stream) {
      let name = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemFault("readdir", path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, nil if there is none.
  func bytes(of name: String) throws(SystemFault) -> [UInt8]? {
    do throws(SystemFault) {
      let file = try OpenFile(path(of: name), for: .reading)
      return try file.bytes(at: 0, count: try file.size)
    } catch {
      if error.isNothingThere { return nil }
      throw error
    }
  }

  /// Puts a file in place whole or not at all: written beside, synced, renamed, and the folder synced.
  func replace(_ name: String, with bytes: [UInt8]) throws(SystemFault) {
    try write(name + ".tmp", bytes)
    try rename(name + ".tmp", to: name)
    try sync()
  }

  /// Writes a file and has its bytes brought to the disk; the name is not yet.
  func write(_ name: String, _ bytes: [UInt8]) throws(SystemFault) {
    let file = try OpenFile(path(of: name), for: .replacing)
    try file.write(bytes, at: 0)
    try file.sync()
  }
}
