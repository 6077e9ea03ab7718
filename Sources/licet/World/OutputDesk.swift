import AuditTrail
import Reporting

/// What a check prints and writes, put together while it runs and told only at its end.
struct OutputDesk {
  /// One format on its way to a place.
  private struct Output {
    let format: ReportFormat
    let colour: Bool
    /// The file; nil for standard output.
    let path: String?
    var pages: RecordPages?
    var spool = Spool()

    init(_ format: ReportFormat, to path: String?, colour: Bool) {
      self.format = format
      self.path = path
      self.colour = colour
      pages = RecordPages(format, colour: colour)
    }
  }

  private var outputs: [Output]

  /// - Parameters:
  ///   - format: what is printed.
  ///   - targets: what is written to files beside it.
  init(printing format: ReportFormat, colour: Bool, writing targets: [OutputTarget]) {
    outputs =
      targets.map { Output($0.format, to: $0.path, colour: false) } + [
        Output(format, to: nil, colour: colour)
      ]
  }

  /// Whether any format is written from findings.
  var wantsFindings: Bool { outputs.contains { $0.pages == nil } }

  /// Takes a record into the formats that consist of records.
  mutating func add(_ record: Record) {
    for index in outputs.indices {
      if let page = outputs[index].pages?.page(record) { outputs[index].spool.append(page) }
    }
  }

  /// Writes all files or, where one cannot be written, none; then prints.
  ///
  /// - Returns: what went wrong, in words.
  mutating func tell(_ report: CheckReport, _ console: Console) -> [String] {
    for index in outputs.indices {
      outputs[index].spool.append(outputs[index].format.text(report, colour: outputs[index].colour))
    }
    var faults = Disk.replace(outputs.compactMap { output in output.path.map { ($0, output.spool) } })
    for output in outputs where output.path == nil {
      if !console.out(output.spool) { faults.append("what was found could not be printed whole") }
    }
    for index in outputs.indices { outputs[index].spool.close() }
    return faults
  }
}
