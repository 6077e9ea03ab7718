import Foundation
import TestSupport

/// A folder for the files of one test, gone when the test is over.
final class Scratch {
  // A class, because only a class can clear up when nobody holds it any more.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "licet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
    return place.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  func folder(_ name: String) throws -> String {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    return place.path
  }

  /// A copy of the rules that are shipped, to be spoilt.
  func rules() throws -> URL {
    let copy = folder.appending(path: "Rules")
    try FileManager.default.copyItem(at: Repository.root.appending(path: "Rules"), to: copy)
    return copy
  }
}
