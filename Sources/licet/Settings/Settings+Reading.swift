import ArgumentParser
import Settings

extension Settings {
  /// The paths named, or those of the settings; with neither the run ends as a mistake of usage.
  func paths(_ named: [String]) throws -> [String] {
    let paths = named.isEmpty ? self[.paths].texts : named
    guard !paths.isEmpty else {
      throw ValidationError(
        "nothing to judge: name files or folders, or set `paths` in `\(FoundSettings.fileName)`")
    }
    return paths
  }

  /// The word of an option, or that of the settings, which were checked when they were read.
  func word<Word: RawRepresentable<String>>(_ option: Word?, _ name: SettingName, otherwise: Word) -> Word {
    option ?? text(name).flatMap { Word(rawValue: $0) } ?? otherwise
  }
}
