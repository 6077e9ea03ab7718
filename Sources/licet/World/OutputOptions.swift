import ArgumentParser
import Reporting

extension ReportFormat: ExpressibleByArgument {}

/// In which formats a check is printed and written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of what is printed: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"))
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Write a file in another format as well, as in sarif=out.sarif; may be given several times.",
      valueName: "format=path"))
  var output: [OutputTarget] = []

  /// Refuses outputs that would overwrite one another, an input, or what is no file.
  func validate() throws {
    for (index, target) in output.enumerated() {
      if let other = output.prefix(index).first(where: { Self.isSame($0.path, target.path) }) {
        throw ValidationError(
          "`\(other.format.rawValue)` and `\(target.format.rawValue)` would both be written to `\(target.path)`"
        )
      }
      guard Disk.isReplaceable(target.path) else {
        throw ValidationError("`\(target.path)` is no file that could be replaced")
      }
    }
  }

  /// Refuses an output in place of a file that is to be judged.
  func refuse(inputs: [String]) throws {
    for target in output where inputs.contains(where: { Self.isSame($0, target.path) }) {
      throw ValidationError("`\(target.path)` is to be judged, and cannot be an output too")
    }
  }

  /// Whether both name one file, also by way of a link.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    Disk.isSame(Disk.target(of: left), Disk.target(of: right))
  }

  /// Writes all files or, where one cannot be written, none.
  ///
  /// - Returns: what went wrong, in words.
  func write(_ report: CheckReport) -> [String] {
    Disk.replace(output.map { ($0.path, $0.format.text(report)) })
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
