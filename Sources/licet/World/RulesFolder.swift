import Diagnostics
import ExportControl
import FoundationEssentials
import Settings

/// Where rules come from: the option, the environment, the file of settings, a folder `Rules` here or above, or one beside
/// the program.
struct RulesFolder {
  let path: String

  /// The folder in use, or nil if there is none.
  static func find(option: String?, _ settings: Settings) -> RulesFolder? {
    if let stated = option ?? settings.text(.rules) {
      return Disk.isFolder(stated) ? RulesFolder(path: Disk.tidy(stated)) : nil
    }
    var candidate = "Rules"
    for _ in 0..<16 {
      if Disk.isFolder("\(candidate)/vocabulary") { return RulesFolder(path: candidate) }
      candidate = "../\(candidate)"
    }
    return besideTheProgram().first(where: { Disk.isFolder("\($0)/vocabulary") }).map {
      RulesFolder(path: $0)
    }
  }

  private static func besideTheProgram() -> [String] {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let slash = program.lastIndex(of: "/")
    else { return [] }
    let folder = program[..<slash]
    // Installed, or built in a checkout.
    return ["\(folder)/Rules", "\(folder)/../share/licet/Rules", "\(folder)/../../../Rules"]
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

extension Diagnostic {
  fileprivate static func notARuleFile(_ path: String) -> Diagnostic {
    Diagnostic(
      code: .unknownFileKind, message: "`\(path)` is not read: the name of a rule file ends in `.yaml`",
      range: nil,
      help: "rename it, or move it out of the folder of rules")
  }
}
