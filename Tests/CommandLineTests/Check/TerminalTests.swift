import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc

  @Suite("On a terminal")
  struct TerminalTests {
    /// What a run prints there; its errors go to a file.
    private func onTerminal(_ arguments: [String], _ environment: [String: String] = [:]) throws
      -> (out: String, err: String)
    {
      var (master, terminal): (Int32, Int32) = (-1, -1)
      try #require(openpty(&master, &terminal, nil, nil, nil) == 0)
      let scratch = try Scratch()
      let errors = try FileHandle(forWritingTo: URL(filePath: try scratch.file("err", "")))
      let process = Process()
      process.executableURL = URL(filePath: try Program.path())
      process.arguments = arguments
      process.currentDirectoryURL = Repository.root
      process.environment = environment
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle(fileDescriptor: terminal)
      process.standardError = errors
      try process.run()
      close(terminal)
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while case let count = read(master, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
      process.waitUntilExit()
      close(master)
      let err = try Data(contentsOf: scratch.folder.appending(path: "err"))
      return (String(decoding: bytes, as: UTF8.self), String(decoding: err, as: UTF8.self))
    }

    private static let escape = "\u{1B}["

    @Test("there is colour")
    func thereIsColour() throws {
      #expect(try onTerminal(["check", Sample.blocked.path]).out.contains(Self.escape))
    }

    @Test("there is none with NO_COLOR")
    func thereIsNoneWithNoColor() throws {
      #expect(!(try onTerminal(["check", Sample.blocked.path], ["NO_COLOR": "1"])).out.contains(Self.escape))
    }

    @Test("an empty NO_COLOR asks for nothing")
    func anEmptyNoColorAsksForNothing() throws {
      #expect(try onTerminal(["check", Sample.blocked.path], ["NO_COLOR": ""]).out.contains(Self.escape))
    }

    @Test("there is none with --color never")
    func thereIsNoneWithColorNever() throws {
      #expect(
        !(try onTerminal(["check", "--color", "never", Sample.blocked.path])).out.contains(Self.escape))
    }

    @Test("errors that go to a file have none")
    func errorsThatGoToAFileHaveNone() throws {
      let scratch = try Scratch()
      let path = try scratch.file("case.yaml", "items: [{ quantiy: 1 }]\n")
      #expect(!(try onTerminal(["check", path])).err.contains(Self.escape))
    }
  }
#endif
