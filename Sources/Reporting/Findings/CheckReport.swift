package import AuditTrail

/// What a run of `check` found: the value between records and formats.
package struct CheckReport: Sendable {
  /// The records, as they were made.
  package let records: [Record]
  /// What could not be read and stands in no record.
  package let unread: [InputProblem]
  /// Every finding, in the order of the records and their lines; of a record, what is wrong with its file first.
  package let findings: [CheckFinding]
  /// What judged.
  package let engine: Record.Engine
  /// Files met in folders that describe no purchase, and were not judged.
  package let passedOver: [String]
  /// Whether what calls for attention makes the run fail.
  package let attentionFails: Bool

  /// - Parameters:
  ///   - problems: what is wrong with the inputs, whether or not a record tells it too.
  ///   - root: the folder the program ran in; paths below it become relative to it.
  package init(
    records: [Record], problems: [InputProblem] = [], passedOver: [String] = [], engine: Record.Engine,
    root: String? = nil, attentionFails: Bool = false
  ) {
    let paths = RelativePaths(root: root)
    var builder = FindingBuilder(paths: paths)
    var left = problems
    for record in records {
      // A file of several cases tells each mistake once.
      var mistakes: [InputProblem] = []
      for text in record.inputErrors {
        if let index = left.firstIndex(where: { $0.recorded == text }) {
          mistakes.append(left.remove(at: index))
        } else if !problems.contains(where: { $0.recorded == text }) {
          mistakes.append(InputProblem(recorded: text, path: record.source.path))
        }
      }
      builder.add(mistakes, of: record)
      builder.add(record)
    }
    builder.add(left)
    self.records = records
    unread = left
    findings = FindingFingerprint.unique(builder.findings)
    self.engine = engine
    self.passedOver = passedOver.map(paths.relative)
    self.attentionFails = attentionFails
  }

  /// A report of findings that are there already.
  init(
    findings: [CheckFinding], records: [Record] = [], unread: [InputProblem] = [], engine: Record.Engine,
    passedOver: [String] = [], attentionFails: Bool = false
  ) {
    self.records = records
    self.unread = unread
    self.findings = findings
    self.engine = engine
    self.passedOver = passedOver
    self.attentionFails = attentionFails
  }

  /// The same report with other findings: those of the run with waivers set on them, for one.
  package func with(_ findings: [CheckFinding]) -> CheckReport {
    CheckReport(
      findings: findings, records: records, unread: unread, engine: engine, passedOver: passedOver,
      attentionFails: attentionFails)
  }

  /// The findings that ask somebody to do something, the worst first.
  package var open: [CheckFinding] { findings.filter(\.isOpen).worstFirst }

  /// The bodies of law applied, each once, in the order met.
  var packs: [PackStamp] {
    var packs: [PackStamp] = []
    for pack in records.flatMap(\.packs)
    where !packs.contains(where: { $0.digest == pack.digest && $0.id == pack.id }) {
      packs.append(pack)
    }
    return packs
  }
}

extension [CheckFinding] {
  /// The worst first; equals stay as they came.
  var worstFirst: [CheckFinding] {
    FindingLevel.allCases.flatMap { level in filter { $0.level == level } }
  }

  /// What decided them, each once, in the order met.
  var rules: [FindingRule] {
    var known: Set<String> = []
    return map(\.rule).filter { known.insert($0.id).inserted }
  }

  /// "2 blocked, 1 attention", the worst first; waived ones are counted apart.
  var counts: String {
    let open = FindingLevel.allCases.compactMap { level -> String? in
      let count = count { $0.level == level && $0.waived == nil }
      return count == 0 ? nil : "\(count) \(level.word.lowercased())"
    }
    let waived = count { $0.waived != nil }
    let all = open + (waived == 0 ? [] : ["\(waived) waived"])
    return all.isEmpty ? "nothing was judged" : all.joined(separator: ", ")
  }
}
