package import CaseInput
package import Evaluation
package import ExportControl
package import RuleModel

/// One case judged twice, under other rules or on another day: what comes out differently, line by line.
package struct CaseComparison: Sendable {
  /// What one jurisdiction says of one line.
  package struct Answer: Sendable, Hashable {
    /// From mild to strict.
    package let possible: [Outcome]
    package let verdict: Verdict
    package let classification: [RuleID]
  }

  /// One line under one jurisdiction, before and after.
  package struct Change: Sendable {
    package let line: ProcurementCase.Line
    package let jurisdiction: String
    /// Nil where that side has no pack for the jurisdiction, or does not read the line.
    package let before: Answer?
    package let after: Answer?
    /// The rules that have a say and had none.
    package let begun: [RuleID]
    /// The rules that have none any more.
    package let ended: [RuleID]
    /// The rules that say something else.
    package let altered: [RuleID]
  }

  package let caseID: String
  package let path: String
  /// How many answers were compared.
  package let compared: Int
  /// In the order of the lines, then of the jurisdictions: those whose outcome, verdict or classification differs.
  package let changes: [Change]

  /// Compares two judgements of what is the same case.
  package init(before: CaseJudgement, after: CaseJudgement) {
    caseID = after.procurementCase.id
    path = after.procurementCase.path
    var changes: [Change] = []
    var compared = 0
    for index in 0..<max(before.lines.count, after.lines.count) {
      let old = before.lines.indices.contains(index) ? before.lines[index] : nil
      let new = after.lines.indices.contains(index) ? after.lines[index] : nil
      guard let line = (new ?? old)?.line else { continue }
      for jurisdiction in Self.jurisdictions(old, new) {
        compared += 1
        let change = Change(
          line, jurisdiction, old?.determination(jurisdiction), new?.determination(jurisdiction))
        if change.before != change.after { changes.append(change) }
      }
    }
    self.compared = compared
    self.changes = changes
  }

  private static func jurisdictions(_ old: CaseJudgement.Line?, _ new: CaseJudgement.Line?) -> [String] {
    var all: [String] = []
    for determination in (new?.determinations ?? []) + (old?.determinations ?? [])
    where !all.contains(determination.pack.jurisdiction) {
      all.append(determination.pack.jurisdiction)
    }
    return all
  }
}

extension CaseComparison.Change {
  /// Compares what one jurisdiction says of a line.
  fileprivate init(
    _ line: ProcurementCase.Line, _ jurisdiction: String, _ old: Determination?, _ new: Determination?
  ) {
    self.line = line
    self.jurisdiction = jurisdiction
    before = old.map(CaseComparison.Answer.init)
    after = new.map(CaseComparison.Answer.init)
    let (was, now) = (old?.voices ?? [], new?.voices ?? [])
    begun = now.filter { voice in !was.contains { $0.id == voice.id } }.map(\.id)
    ended = was.filter { voice in !now.contains { $0.id == voice.id } }.map(\.id)
    altered = now.filter { voice in was.contains { $0.id == voice.id && !$0.saysTheSame(as: voice) } }.map(
      \.id)
  }
}

extension CaseComparison.Answer {
  fileprivate init(_ determination: Determination) {
    possible = determination.outcomes.possible
    verdict = determination.verdict
    classification = determination.classification.map(\.rule.id)
  }
}

extension Determination.Voice {
  /// Whether two rules of one name say the same; outcomes of two packs are compared by their names.
  fileprivate func saysTheSame(as other: Determination.Voice) -> Bool {
    truth == other.truth && outcomes.map(\.text) == other.outcomes.map(\.text) && policies == other.policies
      && isEnforced == other.isEnforced
  }
}

extension CaseJudgement.Line {
  /// What a jurisdiction says of the line.
  fileprivate func determination(_ jurisdiction: String) -> Determination? {
    determinations.first { $0.pack.jurisdiction == jurisdiction }
  }
}
