import ArgumentParser
import CaseInput
import Diagnostics
import FoundationEssentials
import Tables
import YAMLSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only place that touches the disk.
enum Disk {
  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// Whether two paths name the same file.
  static func isSame(_ left: String, _ right: String) -> Bool {
    URL(filePath: left).standardizedFileURL.path == URL(filePath: right).standardizedFileURL.path
  }

  /// The path without `.` and doubled slashes, so that a record does not depend on how a path is spelled.
  static func tidy(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + parts }
    return parts.isEmpty ? "." : parts
  }

  /// The folder the program runs in.
  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The file as text, or what is wrong with it.
  static func read(_ path: String, limits: Limits = Limits()) -> (
    file: SourceFile?, diagnostics: [Diagnostic]
  ) {
    let (bytes, unread) = bytes(path, limits: limits)
    guard let bytes else { return (nil, unread) }
    return SourceDecoding.decode(path: path, bytes: bytes, limits: limits)
  }

  /// The file as it lies there, or why it cannot be read.
  static func bytes(_ path: String, limits: Limits = Limits()) -> (bytes: [UInt8]?, diagnostics: [Diagnostic])
  {
    // A file that is too large is not read to find that out.
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? UInt64 ?? 0
    guard size <= UInt64(limits.bytes) else { return (nil, [.tooLarge(path, limits.bytes)]) }
    guard !isFolder(path), let data = FileManager.default.contents(atPath: path) else {
      return (nil, [.unreadable(path)])
    }
    return ([UInt8](data), [])
  }

  /// Writes a file whole, over one that is there; a file that cannot be written ends the run as a mistake of usage.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ValidationError("`\(path)` cannot be written")
    }
  }

  /// The tables that a case file names, each a file below its folder.
  ///
  /// - Parameter path: of the case file.
  static func tables(_ names: [String], besides path: String) -> [String: CaseTables.Content] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    return Dictionary(names.map { ($0, table(folder + $0, in: folder)) }) { first, _ in first }
  }

  private static func table(_ path: String, in folder: String) -> CaseTables.Content {
    guard let place = real(path), let home = real(folder) else { return .fault(.missing) }
    guard home == "/" || place.hasPrefix(home + "/") else { return .fault(.outside) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: place)
    // What is no file may never end.
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { return .fault(.notAFile) }
    guard let size = attributes?[.size] as? UInt64, size <= UInt64(TableLimits().bytes) else {
      return .fault(.tooLarge)
    }
    return FileManager.default.contents(atPath: place).map { .bytes([UInt8]($0)) } ?? .fault(.unreadable)
  }

  /// The path without links; nil where it leads nowhere.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(validatingCString: found)
  }

  /// What lies below a folder.
  struct Listing {
    /// Every file that is not hidden, in the order of their paths.
    var files: [String] = []
    /// Folders that could not be looked into.
    var unreadable: [(path: String, diagnostic: Diagnostic)] = []
  }

  /// Links are followed; folders more than this deep are reported, which also ends a circle of links.
  private static let deepest = 24

  static func list(_ folder: String, depth: Int = 0) -> Listing {
    var listing = Listing()
    guard depth < deepest, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      listing.unreadable.append((folder, .unreadable(folder)))
      return listing
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : "\(folder)/\(name)"
      if isFolder(path), name.hasEnding([".yaml", ".yml", ".json"]) {
        listing.unreadable.append((path, .unreadable(path)))
      } else if isFolder(path) {
        let inner = list(path, depth: depth + 1)
        listing.files += inner.files
        listing.unreadable += inner.unreadable
      } else {
        listing.files.append(path)
      }
    }
    return listing
  }
}

extension String {
  /// Whether the name of a file ends so, in upper or lower case.
  func hasEnding(_ endings: [String]) -> Bool {
    let lowered = lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(code: .unreadableFile, message: "`\(path)` cannot be read", range: nil)
  }

  fileprivate static func tooLarge(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(code: .fileTooLarge, message: "`\(path)` has more than \(limit) bytes", range: nil)
  }
}
