import ExportControl
import Foundation
import TestSupport

/// The rules and cases that are shipped, as a program that uses the library hands them over.
enum LibraryBytes {
  /// Every file of the folder of rules, by its path below it.
  static func rules() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in Repository.files(below: "Rules", ending: "") where path.contains(".") {
      files[String(path.dropFirst("Rules/".count))] = try bytes(path)
    }
    return files
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Repository.root.appending(path: path)))
  }

  static let shipped = Result { try Rules(try rules()) }

  /// A day after every date of the samples.
  static func today() throws -> Day {
    struct NoDay: Error {}
    guard let day = Day("2026-12-01") else { throw NoDay() }
    return day
  }
}
