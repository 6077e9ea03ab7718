package import AuditTrail

/// Makes a report of records as they come, and keeps of each no more than its findings.
package struct CheckReportBuilder {
  private var report: CheckReport
  private var builder: FindingBuilder
  private let paths: RelativePaths
  private let keepsFindings: Bool
  /// What is wrong with the inputs and was told of no record yet, each once.
  private var left: [InputProblem] = []
  private var noted: Set<InputProblem> = []
  /// As records write them.
  private var recorded: Set<String> = []

  /// - Parameters:
  ///   - root: the folder the program ran in; paths below it become relative to it.
  ///   - attentionFails: whether what calls for attention makes the run fail.
  ///   - keepsFindings: whether any format wants them; they are what grows with the records.
  package init(
    engine: Record.Engine, root: String? = nil, attentionFails: Bool = false, keepsFindings: Bool = true
  ) {
    self.keepsFindings = keepsFindings
    paths = RelativePaths(root: root)
    builder = FindingBuilder(paths: paths)
    report = CheckReport(engine: engine, attentionFails: attentionFails)
  }

  /// Takes note of what is wrong with an input, before the records that tell it too.
  package mutating func add(_ problems: [InputProblem]) {
    for problem in problems where noted.insert(problem).inserted {
      left.append(problem)
      recorded.insert(problem.recorded)
    }
  }

  /// Takes what a record says.
  ///
  /// - Parameter marking: sets on its findings what lets them pass.
  package mutating func add(
    _ record: Record, marking: ([CheckFinding]) -> [CheckFinding] = { $0 }
  ) {
    // A file of several cases tells each mistake once.
    var mistakes: [InputProblem] = []
    for text in record.inputErrors {
      if let index = left.firstIndex(where: { $0.recorded == text }) {
        mistakes.append(left.remove(at: index))
      } else if !recorded.contains(text) {
        mistakes.append(InputProblem(recorded: text, path: record.source.path))
      }
    }
    if keepsFindings {
      builder.add(mistakes, of: record)
      builder.add(record, marking: marking)
    }
    report.verdicts[record.verdict, default: 0] += 1
    report.days.insert(record.asOf)
    for pack in record.packs
    where !report.packs.contains(where: { $0.digest == pack.digest && $0.id == pack.id }) {
      report.packs.append(pack)
    }
  }

  /// The report of all that was added.
  ///
  /// - Parameter passedOver: files met in folders that were not judged.
  package func finished(passedOver: [String] = []) -> CheckReport {
    var (report, builder) = (report, builder)
    builder.add(left)
    report.unread = left
    report.findings = FindingFingerprint.unique(builder.findings)
    report.passedOver = passedOver.map(paths.relative)
    return report
  }
}
