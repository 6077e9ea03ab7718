import Diagnostics
import FoundationEssentials
import Reporting
import Settings
import YAMLSyntax

/// The settings of a run: the environment, and the nearest `.licet.yaml` from the working folder upwards.
struct FoundSettings {
  /// How the file is called.
  static let fileName = ".licet.yaml"

  let settings: Settings
  /// The file, from the working folder; nil where there is none.
  let path: String?
  /// What is wrong with the file and the environment.
  let diagnostics: [Diagnostic]
  let sources: [String: SourceFile]

  /// Looks for the file and reads it.
  static func find() -> FoundSettings {
    let environment = ProcessInfo.processInfo.environment
    let formats = ReportFormat.allCases.map(\.rawValue)
    guard let folder = folder() else { return FoundSettings(Settings(environment: environment), formats) }
    let path = folder + fileName
    let (file, unread) = Disk.read(path)
    guard let file else { return FoundSettings(Settings(environment: environment), formats, path, unread) }
    let composition = YAMLComposer.compose(file)
    let reader = SettingsReader(formats: formats, folder: folder)
    // A file without a line sets nothing, and that is no mistake.
    let read = composition.root.map(reader.read) ?? (settings: [:], diagnostics: [])
    return FoundSettings(
      Settings(file: read.settings, environment: environment), formats, path,
      unread + composition.diagnostics + read.diagnostics, [path: file])
  }

  private init(
    _ settings: Settings, _ formats: [String], _ path: String? = nil, _ diagnostics: [Diagnostic] = [],
    _ sources: [String: SourceFile] = [:]
  ) {
    self.settings = settings
    self.path = path
    self.diagnostics = diagnostics + settings.misstated(formats: formats)
    self.sources = sources
  }

  /// The folder of the nearest file, from the working folder: empty for itself, else `../` and so on. The search ends with
  /// the folder that holds `.git`, or at the root of the file system.
  private static func folder() -> String? {
    let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
    var folder = ""
    for _ in 0...depth {
      if Disk.exists(folder + fileName) { return folder }
      if Disk.exists(folder + ".git") { return nil }
      folder += "../"
    }
    return nil
  }
}
