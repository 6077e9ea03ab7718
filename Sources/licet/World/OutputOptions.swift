import ArgumentParser
import Reporting
import Settings

extension ReportFormat: ExpressibleByArgument {}

/// In which formats a check is printed and written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of what is printed, text by default: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "Write a file in another format as well, as in sarif=out.sarif; may be given several times.",
      valueName: "format=path"))
  var output: [OutputTarget] = []

  func validate() throws { try Self.refuseDoubles(output) }

  /// Refuses an output in place of a file that is to be judged.
  func refuse(inputs: [String], _ settings: Settings) throws {
    let targets = targets(settings)
    try Self.refuseDoubles(targets)
    for target in targets where inputs.contains(where: { Self.isSame($0, target.path) }) {
      throw ValidationError("`\(target.path)` is to be judged, and cannot be an output too")
    }
  }

  /// The files to write: those of the options or, without any, those of the settings.
  private func targets(_ settings: Settings) -> [OutputTarget] {
    output.isEmpty ? settings[.outputs].texts.compactMap(OutputTarget.init(argument:)) : output
  }

  /// Refuses outputs that would overwrite one another, or what is no file.
  private static func refuseDoubles(_ targets: [OutputTarget]) throws {
    for (index, target) in targets.enumerated() {
      if let other = targets.prefix(index).first(where: { isSame($0.path, target.path) }) {
        throw ValidationError(
          "`\(other.format.rawValue)` and `\(target.format.rawValue)` would both be written to `\(target.path)`"
        )
      }
      guard Disk.isReplaceable(target.path) else {
        throw ValidationError("`\(target.path)` is no file that could be replaced")
      }
    }
  }

  /// Whether both name one file, also by way of a link.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    Disk.isSame(Disk.target(of: left), Disk.target(of: right))
  }

  /// Where what will be found is put together.
  func desk(printing format: ReportFormat, colour: Bool, _ settings: Settings) -> OutputDesk {
    OutputDesk(printing: format, colour: colour, writing: targets(settings))
  }
}

/// A format and the file it is written to, as `sarif=out.sarif`.
struct OutputTarget: ExpressibleByArgument {
  let format: ReportFormat
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let format = ReportFormat(rawValue: String(parts[0])), parts[1] != "-" else {
      return nil
    }
    self.format = format
    path = Disk.tidy(String(parts[1]))
  }
}
