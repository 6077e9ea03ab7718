import Foundation

/// The program of OpenSSH, in a folder of its own for each test.
struct SSHKeygen {
  static let path = ["/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen", "/opt/homebrew/bin/ssh-keygen"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "licet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
  }

  /// - Returns: the exit status.
  func run(_ arguments: String..., input: String? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: Self.path ?? "")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: folder.appending(path: $0)) }
      ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
