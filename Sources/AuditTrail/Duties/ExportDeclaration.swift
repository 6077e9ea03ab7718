import Evaluation
import RuleModel

/// The licence code that an export declares in the Automated Export System, where the rules give it: never guessed.
struct ExportDeclaration {
  let determination: Determination
  let facts: FactSet

  /// Nil unless the one outcome left is satisfied by papers that are there, under law verified up to the day.
  var code: String? {
    guard determination.outcomes.isSettled, !determination.isBeforeTheLaw, !determination.isStale,
      // What is printed but not enforced may be enforced after all.
      determination.printed == nil,
      determination.scope?.truth ?? .holds == .holds,
      // Only what leaves the United States is declared there.
      facts.transaction?.kinds == ["export"],
      let only = determination.possibilities.last,
      let declared = determination.pack.outcomes.first(where: { $0.outcome == only.outcome }),
      only.unstated.isEmpty, only.documents.allSatisfy({ $0.state == .supplied }),
      declared.blocks == .never || !only.documents.isEmpty
    else { return nil }
    return declared.aesCode ?? codeOfExceptions
  }

  /// The code of the exceptions relied on, if they all have the same.
  private var codeOfExceptions: String? {
    var used: Set<RuleID> = []
    for finding in determination.findings where finding.truth == .holds {
      guard case .licenseRequirement = finding.rule.kind else { continue }
      let overcoming = finding.overcomeBy.filter { $0.truth == .holds }.map(\.id)
      if overcoming.isEmpty { return nil }
      used.formUnion(overcoming)
    }
    let codes = Set(determination.findings.filter { used.contains($0.rule.id) }.map(\.rule.aesCode))
    return codes.count == 1 ? codes.first ?? nil : nil
  }
}
