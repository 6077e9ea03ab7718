import Diagnostics
import ExportControl
import FoundationEssentials
import Settings

/// Where rules come from: the option, the environment, the file of settings, a folder `Rules` here or above within the same
/// repository, or one beside the program.
struct RulesFolder {
  let path: String

  /// The folder in use, or nil if there is none.
  static func find(option: String?, _ settings: Settings) -> RulesFolder? {
    if let stated = option ?? settings.text(.rules) {
      return Disk.isFolder(stated) ? RulesFolder(path: Disk.tidy(stated)) : nil
    }
    var above = ""
    for _ in 0..<16 {
      if Disk.isFolder("\(above)Rules/vocabulary") { return RulesFolder(path: "\(above)Rules") }
      // What lies outside the repository is not of the same hand.
      if Disk.exists("\(above).git") { break }
      above = "../\(above)"
    }
    return besideTheProgram().first(where: { Disk.isFolder("\($0)/vocabulary") }).map {
      RulesFolder(path: $0)
    }
  }

  private static func besideTheProgram() -> [String] {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let slash = program.lastIndex(of: "/")
    else { return [] }
    let folder = String(program[..<slash])
    // Unpacked, installed below a prefix, or built in a checkout.
    return ["\(folder)/Rules", "\(above(folder))/share/licet/Rules", "\(above(above(above(folder))))/Rules"]
  }

  /// The folder that holds a folder; nothing is above the root, which is written as the empty text.
  private static func above(_ folder: String) -> String {
    folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
  }

  /// Everything in the folder, compiled; files that cannot be read are among the diagnostics.
  func load(withTests: Bool) -> RuleLibrary {
    var files: [SourceFile] = []
    var unread: [Diagnostic] = []
    let listing = Disk.list(path)
    unread += listing.unreadable.map(\.diagnostic)
    for path in listing.files {
      guard path.hasSuffix(".yaml") else {
        // A rule under another name would be left out without a word.
        if path.hasEnding([".yaml", ".yml", ".json"]) { unread.append(.notARuleFile(path)) }
        continue
      }
      guard withTests || !path.hasSuffix(".test.yaml") else { continue }
      let (file, diagnostics) = Disk.read(path)
      unread += diagnostics
      if let file { files.append(file) }
    }
    return RuleLibrary.load(files, root: path).adding(unread)
  }
}
