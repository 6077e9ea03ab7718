import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run to its end.
enum Command {
  /// What a program wrote to its standard output; nil where it is not there or did not end with status 0. What it says to
  /// standard error is not shown.
  ///
  /// - Parameter arguments: the name of the program first; it is looked for as a shell would.
  static func output(of arguments: [String]) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard let program = arguments.first, pipe(&ends) == 0 else { return nil }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    let started = start(program, arguments, writing, closing: reading)
    close(writing)
    guard let started else { return nil }
    let bytes = read(reading)
    var status: Int32 = 0
    while waitpid(started, &status, 0) == -1 { guard errno == EINTR else { return nil } }
    return status == 0 ? bytes : nil
  }

  private static func start(
    _ program: String, _ arguments: [String], _ output: Int32, closing other: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, other)
    var words = arguments.map { strdup($0) } + [nil]
    var variables =
      ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
      + [
        nil
      ]
    defer { for text in words + variables { free(text) } }
    var started = pid_t()
    return posix_spawnp(&started, program, &actions, nil, &words, &variables) == 0 ? started : nil
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { part in
        #if canImport(Glibc)
          Glibc.read(descriptor, part.baseAddress, part.count)
        #elseif canImport(Musl)
          Musl.read(descriptor, part.baseAddress, part.count)
        #else
          Darwin.read(descriptor, part.baseAddress, part.count)
        #endif
      }
      if count == -1, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
