import Dispatch
import Foundation
import TestSupport

/// The built program, run as a user runs it.
struct Program {
  /// What a run printed and how it ended.
  struct Run: Equatable {
    let out: String
    let err: String
    let status: Int32
  }

  /// No program could be found beside the tests.
  struct NotBuilt: Error {
    let lookedIn: [String]
  }

  /// Seconds after which a run is ended: far more than any needs on a busy machine.
  private static let patience = 600.0

  /// Variables a run has beside those below; nothing of the environment of the tests reaches it.
  var environment: [String: String] = [:]
  /// The working directory; the root of the repository unless a test wants another.
  var folder = Repository.root

  /// The path of the program: `LICET_PROGRAM`, or `licet` beside the bundle of the tests.
  static func path() throws -> String {
    if let stated = ProcessInfo.processInfo.environment["LICET_PROGRAM"] { return stated }
    let bundles = [CommandLine.arguments[0]] + Bundle.allBundles.map { $0.bundlePath }
    let candidates = bundles.map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: "licet").path
    }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw NotBuilt(lookedIn: candidates)
    }
    return found
  }

  /// Runs the program with arguments and waits for its end.
  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  func run(_ arguments: [String]) throws -> Run { try start(try Self.path(), arguments) }

  /// Runs a line of shell in which the program is called `licet`, both outputs in one, as on a terminal.
  func shell(_ line: String) throws -> Run {
    let program = URL(filePath: try Self.path())
    var copy = self
    copy.environment["PATH"] = "\(program.deletingLastPathComponent().path):/usr/bin:/bin"
    return try copy.start("/bin/sh", ["-c", "exec 2>&1\n\(line)"])
  }

  private func start(_ path: String, _ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // One output goes through a pipe, the other to a file: neither can fill while the other is read.
    let pipe = Pipe()
    let errors = FileManager.default.temporaryDirectory
      .appending(path: "licet-\(UUID().uuidString).err")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let handle = try FileHandle(forWritingTo: errors)
    process.standardOutput = pipe
    process.standardError = handle
    try process.run()
    // A run that does not end fails its test, and does not stop all others from being told.
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
    defer { watchdog.cancel() }
    let out = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try handle.close()
    return Run(
      out: String(decoding: out, as: UTF8.self),
      err: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }
}
