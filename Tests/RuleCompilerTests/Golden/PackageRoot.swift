import Foundation

/// The files of this package, found from the place of this one.
enum PackageRoot {
  /// The folder that holds `Package.swift`.
  static func folder(from path: String = #filePath) throws -> URL {
    var folder = URL(filePath: path)
    while folder.path() != "/" {
      folder.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path()) {
        return folder
      }
    }
    throw NotFound()
  }

  struct NotFound: Error {}
}
