import CaseInput
package import Diagnostics
package import Evaluation
package import ExportControl
package import Quantities
package import RuleModel

/// Applies the waivers of a book to the cases of a run, one after the other, and keeps what it saw of each waiver.
///
/// Nothing of a judgement changes. What the answer would be without the findings waived is judged anew, so that whatever
/// else stops the line, however mild, goes on stopping it.
package struct WaiverRun {
  private let book: WaiverBook
  private let today: CalendarDate
  private let packs: [RulePack]
  private let options: JudgementOptions
  private var uses: [WaiverUse]
  private var casesJudged: Set<String> = []

  /// - Parameters:
  ///   - today: the day on which waivers must be in force, whatever day is judged.
  ///   - packs: those under which the cases were judged.
  ///   - options: those with which they were judged.
  package init(_ book: WaiverBook, today: CalendarDate, packs: [RulePack], options: JudgementOptions) {
    self.book = book
    self.today = today
    self.packs = packs
    self.options = options
    uses = book.waivers.map { _ in WaiverUse() }
  }

  /// Each line of a case with the waivers that cover what was found of it.
  package mutating func lines(of judgement: CaseJudgement) -> [WaivedLine] {
    casesJudged.insert(judgement.procurementCase.id)
    var again = RemainingVerdicts(judgement, packs: packs, options: options)
    return judgement.lines.map { line in
      var applied: [AppliedWaiver] = []
      var remaining: [Verdict] = []
      for determination in line.determinations {
        let found = waivers(for: determination, of: line, in: judgement)
        applied += found
        remaining.append(
          found.isEmpty
            ? determination.verdict
            : again.verdict(of: line.line.number, determination, without: Set(found.map(\.rule))))
      }
      return WaivedLine(
        number: line.line.number, verdict: line.verdict, remaining: remaining.worst, applied: applied)
    }
  }

  /// What is to be said of the waivers once every case was seen, in the order of the file.
  package var diagnostics: [Diagnostic] {
    zip(book.waivers, uses).flatMap { waiver, use in
      WaiverNotes(
        waiver: waiver, use: use, today: today,
        isJudged: casesJudged.contains(waiver.scope.caseID)
          && packs.contains { $0.jurisdiction == waiver.scope.jurisdiction }
      ).diagnostics
    }
  }

  /// The ids of waivers in force whose case was not judged in this run, or not under their jurisdiction.
  package var notConcerned: [String] {
    book.waivers.filter { waiver in
      !casesJudged.contains(waiver.scope.caseID)
        || !packs.contains { $0.jurisdiction == waiver.scope.jurisdiction }
    }.map(\.id)
  }

  private mutating func waivers(
    for determination: Determination, of line: CaseJudgement.Line, in judgement: CaseJudgement
  ) -> [AppliedWaiver] {
    switch determination.verdict {
    case .pass, .attention: return []
    case .blocked, .undetermined: break
    }
    let subject = WaiverSubject(line: line.line, caseID: judgement.procurementCase.id)
    return determination.standing.compactMap { finding in
      let jurisdiction = determination.pack.jurisdiction
      guard let index = cover(of: finding, jurisdiction, subject) else { return nil }
      return AppliedWaiver(
        jurisdiction: jurisdiction, rule: finding.rule.id, waiver: book.waivers[index])
    }
  }

  /// The first waiver of the file that covers a finding.
  private mutating func cover(of finding: Finding, _ jurisdiction: String, _ subject: WaiverSubject) -> Int? {
    for (index, waiver) in book.waivers.enumerated()
    where waiver.rule == finding.rule.id && waiver.scope.jurisdiction == jurisdiction
      && subject.isMeant(by: waiver.scope)
    {
      switch waiver.term?.standing(on: today) {
      case .inForce?, .endsSoon?: break
      case .early?, .expired?, nil: continue
      }
      if finding.isProhibition {
        uses[index].meetsProhibition = true
      } else if finding.truth == .unknown, !waiver.acceptsUndetermined {
        uses[index].meetsOpenFinding = true
      } else if uses[index].take(subject, of: waiver.quantity) {
        return index
      }
    }
    return nil
  }
}
