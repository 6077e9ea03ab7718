package import AuditTrail

/// What a run of `check` found: the value between records and formats.
package struct CheckReport: Sendable {
  /// What could not be read and stands in no record.
  package internal(set) var unread: [InputProblem] = []
  /// Every finding, in the order of the records and their lines; of a record, what is wrong with its file first.
  package internal(set) var findings: [CheckFinding] = []
  /// What judged.
  package let engine: Record.Engine
  /// Files met in folders that describe no purchase, and were not judged.
  package internal(set) var passedOver: [String] = []
  /// Whether what calls for attention makes the run fail.
  package let attentionFails: Bool
  /// How many records came to each verdict.
  var verdicts: [String: Int] = [:]
  /// The days judged.
  var days: Set<String> = []
  /// The bodies of law applied, each once, in the order met.
  var packs: [PackStamp] = []

  /// A report of nothing so far, or of findings that are there already.
  init(
    findings: [CheckFinding] = [], engine: Record.Engine, passedOver: [String] = [],
    attentionFails: Bool = false
  ) {
    self.findings = findings
    self.engine = engine
    self.passedOver = passedOver
    self.attentionFails = attentionFails
  }

  /// The findings that ask somebody to do something, the worst first.
  package var open: [CheckFinding] { findings.filter(\.isOpen).worstFirst }
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

  /// "2 blocked, 1 attention", the worst first; what is waived or known is counted apart.
  var counts: String {
    let open = FindingLevel.allCases.compactMap { level -> String? in
      let count = count { $0.level == level && !$0.isLetPass }
      return count == 0 ? nil : "\(count) \(level.word.lowercased())"
    }
    let (waived, known) = (count { $0.waived != nil }, count(where: \.isKnown))
    let all = open + (waived == 0 ? [] : ["\(waived) waived"]) + (known == 0 ? [] : ["\(known) known"])
    return all.isEmpty ? "nothing was judged" : all.joined(separator: ", ")
  }
}
