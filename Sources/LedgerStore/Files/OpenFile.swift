// The folders and files of a ledger are reached through this folder of the sources alone, by calls to Glibc:
// what a ledger promises rests on the order of `write`, `fsync` and `rename`, and on knowing which of them
// failed. It and `licet` (which reads rules and cases) are the only places in the project that touch the
// disk.
import Glibc

/// A file that is open; it is closed with the end of the value.
struct OpenFile: ~Copyable {
  /// What a file is opened for.
  enum Purpose {
    case reading
    /// Reading and writing what is there, made if it is not.
    case writing
    /// Writing from the start; what was there is gone.
    case replacing

    fileprivate var flags: CInt {
      switch self {
      case .reading: O_RDONLY | O_CLOEXEC
      // A link in the place of the log, the lock or the names would have something else written over.
      case .writing: O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
      case .replacing: O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC
      }
    }
  }

  let path: String
  private let number: CInt

  init(_ path: String, for purpose: Purpose) throws(SystemFault) {
    self.path = path
    number = try Self.repeating("open", path) { Glibc.open(path, purpose.flags, 0o666) }
  }

  // A close that fails has nothing left to say: whatever must be kept was synced before.
  deinit { close(number) }

  var size: Int {
    get throws(SystemFault) {
      var status = stat()
      _ = try Self.repeating("fstat", path) { fstat(number, &status) }
      return Int(status.st_size)
    }
  }

  /// Reads from a place until the buffer is full or the file ends; returns how many bytes came.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = try Self.repeating("read", path) {
        pread(number, rest.baseAddress, rest.count, off_t(offset + done))
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// The bytes of a range, fewer where the file ends.
  func bytes(at offset: Int, count: Int) throws(SystemFault) -> [UInt8] {
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      do throws(SystemFault) {
        initialized = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Writes all the bytes at a place, going on after a short write.
  func write(_ bytes: some Collection<UInt8>, at offset: Int) throws(SystemFault) {
    let array = Array(bytes)
    var done = 0
    while done < array.count {
      let place = done
      let count = try Self.repeating("write", path) {
        array.withUnsafeBytes {
          pwrite(number, $0.baseAddress?.advanced(by: place), $0.count - place, off_t(offset + place))
        }
      }
      // A write that takes nothing and says nothing would be tried for ever.
      guard count > 0 else { throw SystemFault("write", path, code: EIO) }
      done += count
    }
  }

  /// Has everything written so far brought to the disk.
  func sync() throws(SystemFault) {
    _ = try Self.repeating("fsync", path) { fsync(number) }
  }

  func truncate(to size: Int) throws(SystemFault) {
    _ = try Self.repeating("ftruncate", path) { ftruncate(number, off_t(size)) }
  }

  /// Waits until nobody else holds the file; the hold ends with the value.
  func lock(_ hold: Hold) throws(SystemFault) {
    _ = try Self.repeating("flock", path) { flock(number, hold.flag) }
  }

  /// Whether others may hold the file at the same time.
  enum Hold {
    case exclusive, shared

    fileprivate var flag: CInt {
      switch self {
      case .exclusive: LOCK_EX
      case .shared: LOCK_SH
      }
    }
  }

  /// Makes a call anew as long as a signal interrupts it.
  private static func repeating<Result: SignedInteger>(
    _ call: String, _ path: String, _ body: () -> Result
  ) throws(SystemFault) -> Result {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemFault(call, path, code: code) }
    }
  }
}
