import AuditTrail
import Reporting

/// A file to which records are written beside what is printed.
enum OutputFile {
  /// Writes records to each file named.
  ///
  /// - Parameter outputs: each `format=path`, as the settings have checked.
  static func write(_ records: [Record], _ outputs: [String]) throws {
    let plain = Console(option: .never)
    for output in outputs {
      let parts = output.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = OutputFormat(rawValue: parts[0]) else { continue }
      try Disk.write(Output(format: format, console: plain).text(records), to: parts[1])
    }
  }
}
