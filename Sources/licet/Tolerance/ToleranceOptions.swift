import ArgumentParser
import Settings

/// Options of what a run lets pass of what it finds, and of the rules it takes. The word `none` turns off what the settings
/// say.
struct ToleranceOptions: ParsableArguments {
  @Option(help: "The file of waivers; none: no waivers.")
  var waivers: String?

  @Option(
    help:
      "Findings that are known and do not count: a file of `licet baseline write`, or git:REVISION; none: no baseline."
  )
  var baseline: String?

  @Option(help: "The file that says which rules are to be used; none: any rules.")
  var lock: String?

  /// What counts of an option and a setting.
  static func stated(_ option: String?, _ name: SettingName, _ settings: Settings) -> String? {
    let stated = option ?? settings.text(name)
    return stated == "none" ? nil : stated
  }
}
