import ArgumentParser
import AuditTrail
import Diagnostics
import ExportControl
import Settings

/// Whether to colour.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Options every verb takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "The folder of rules.", completion: .directory)
  var rules: String?

  @Option(help: "Colour: auto, always or never.")
  var color: ColourChoice = .auto

  var console: Console { Console(option: color) }

  /// The digest of the rules found, nil where there are none.
  func rulesDigest() throws -> String? {
    let settings = try settings()
    return RulesFolder.find(option: rules, settings)?.load(withTests: false).stamp.digest.description
  }

  /// What counts where no option says otherwise, or an exit with status 2 after saying what is wrong with it.
  func settings() throws -> Settings {
    let found = FoundSettings.find()
    console.report(found.diagnostics, sources: found.sources)
    if found.diagnostics.hasErrors { try ExitStatus.usage.exit() }
    return found.settings
  }

  /// The rules, or an exit with status 2 after saying why.
  func library(withTests: Bool = false) throws -> Loaded {
    let settings = try settings()
    guard let folder = RulesFolder.find(option: rules, settings) else {
      console.error(
        "no folder of rules found in `Rules` here, above or beside the program; name one with --rules or LICET_RULES"
      )
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return Loaded(library: folder.load(withTests: withTests), folder: folder.path, settings: settings)
  }

  /// The rules without any error, or an exit with status 2 after printing them.
  func soundLibrary(withTests: Bool = false) throws -> Loaded {
    let loaded = try library(withTests: withTests)
    // Warnings do not stop a judgement, but whoever relies on it must see them.
    console.report(loaded.library.diagnostics, sources: loaded.library.sources)
    if loaded.library.diagnostics.hasErrors || loaded.library.packs.isEmpty {
      if loaded.library.packs.isEmpty { console.error("`\(loaded.folder)` holds no pack of rules") }
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return loaded
  }
}
