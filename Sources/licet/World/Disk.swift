import Diagnostics
import FoundationEssentials
import YAMLSyntax

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

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The file as text, or what is wrong with it.
  static func read(_ path: String) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      return (nil, [.unreadable(path)])
    }
    return SourceDecoding.decode(path: path, bytes: [UInt8](data))
  }

  /// Every file below a folder with one of the endings, in the order of their paths.
  static func files(below folder: String, endings: [String]) -> [String] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return [] }
    return names.filter { name in endings.contains { name.hasSuffix($0) } }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted().map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(code: .unreadableFile, message: "`\(path)` cannot be read", range: nil)
  }
}
