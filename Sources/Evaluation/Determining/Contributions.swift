import RuleModel

/// What the findings contribute to the judgement (S7, S8, S11).
struct Contributions {
  let pack: RulePack
  let findings: [Finding]

  /// Which reading of the law.
  enum Reading {
    /// Without what was announced as not enforced.
    case enforced
    case printed
  }

  func outcomes(of reading: Reading) -> OutcomeSet {
    let counted = findings.filter { !$0.outcomes.isEmpty && (reading == .printed || $0.isEnforced) }
    var contributions = counted.filter { $0.rule.claim == nil }.map {
      reading == .printed ? $0.printedOutcomes : $0.outcomes
    }
    // Accounts of one measure exclude each other: the measure says what one of them says.
    for section in claimSections {
      let accounts = pack.sections[section].measure?.claims.map { claim in
        account(section, claim.id, among: counted)
      }
      contributions.append(Array(Set((accounts ?? []).flatMap(\.possible))).sorted())
    }
    return OutcomeSet(combining: contributions, mildest: pack.mildest)
  }

  /// The measures on whose accounts the outcome differs.
  func disagreements() -> [Determination.Disagreement] {
    claimSections.compactMap { index in
      let section = pack.sections[index]
      let counted = findings.filter { !$0.outcomes.isEmpty && $0.isEnforced }
      let accounts = (section.measure?.claims ?? []).map { claim in
        Determination.Disagreement.Account(
          claim: claim, outcomes: account(index, claim.id, among: counted).possible)
      }
      guard Set(accounts.map(\.outcomes)).count > 1 else { return nil }
      return Determination.Disagreement(section: section, accounts: accounts)
    }
  }

  private func account(_ section: Int, _ claim: String, among findings: [Finding]) -> OutcomeSet {
    OutcomeSet(
      combining: findings.filter { $0.rule.section == section && $0.rule.claim == claim }.map(\.outcomes),
      mildest: pack.mildest)
  }

  /// Only sections with a rule in force that day count: before, the accounts say nothing at all.
  private var claimSections: [Int] {
    Array(Set(findings.filter { $0.rule.claim != nil }.map(\.rule.section))).sorted()
  }
}

extension Finding {
  /// Whether this finding is among those that make the outcome: what satisfies it is then asked for.
  func makes(_ outcome: Outcome, in pack: RulePack) -> Bool {
    outcome != pack.mildest && outcomes.contains(outcome)
  }
}
