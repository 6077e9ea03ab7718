import Glibc

/// A call to the system that failed.
package struct SystemFault: Error, Sendable, Hashable {
  /// The name of the call: `open`, `fsync`.
  package let call: String
  /// The file it was about.
  package let path: String
  /// The number of the error, `errno`.
  package let code: Int32

  init(_ call: String, _ path: String, code: Int32 = errno) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// Whether there is no such file.
  var isNothingThere: Bool { code == ENOENT }
}

extension SystemFault: CustomStringConvertible {
  package var description: String {
    "`\(path)`: \(call): \(String(cString: strerror(code)))"
  }
}
