package import CaseInput
package import Diagnostics
package import Evaluation
package import Quantities
package import RuleModel

/// A case judged: each line under each jurisdiction, never blended (S11).
package struct CaseJudgement: Sendable {
  /// One line with its determinations in the order of the packs.
  package struct Line: Sendable {
    package let line: ProcurementCase.Line
    package let determinations: [Determination]

    /// The worst of the verdicts of the line.
    package var verdict: Verdict { determinations.map(\.verdict).worst }
  }

  /// What the rules of one pack compute of the cluster the case describes.
  package struct Cluster: Sendable {
    package let pack: RulePack.Identity
    package let figures: [DerivedFigure]
  }

  /// Where the as-of date came from.
  package enum DateOrigin: String, Sendable {
    case option = "--as-of"
    case caseFile = "as_of of the case"
    case transaction = "date of the transaction"
    case today = "today"
  }

  package let procurementCase: ProcurementCase
  package let asOf: CalendarDate
  package let dateOrigin: DateOrigin
  package let lines: [Line]
  /// One for each pack that computes anything of a cluster; none where the case describes none.
  package let clusters: [Cluster]
  /// What was found wrong with the file as a whole.
  package let fileDiagnostics: [Diagnostic]

  /// The worst of its lines; a case without lines says nothing, and that is not a pass.
  package var verdict: Verdict {
    guard !lines.isEmpty else { return .undetermined }
    let worst = lines.map(\.verdict).worst
    // What could not be read may be what would have changed it.
    return worst != .blocked && isDamaged ? .undetermined : worst
  }

  /// Whether the file could not be read whole.
  package var isDamaged: Bool { !inputErrors.isEmpty }

  /// What could not be read.
  package var inputErrors: [Diagnostic] {
    (fileDiagnostics + procurementCase.diagnostics).filter { $0.severity == .error }
  }

  /// Judges every line of a case under every pack.
  ///
  /// - Parameters:
  ///   - asOf: the date asked for, which goes before the case's own and its transaction's.
  ///   - today: the date if the case has none.
  package static func judge(
    _ procurementCase: ProcurementCase, packs: [RulePack], asOf: CalendarDate?, today: CalendarDate,
    options: JudgementOptions = JudgementOptions(), fileDiagnostics: [Diagnostic] = []
  ) -> CaseJudgement {
    let (date, origin): (CalendarDate, DateOrigin) =
      if let asOf { (asOf, .option) } else if let stated = procurementCase.asOf {
        (stated, .caseFile)
      } else if let transaction = procurementCase.transactionDate {
        (transaction, .transaction)
      } else {
        (today, .today)
      }
    var options = options
    if let transaction = procurementCase.transactionDate, transaction != date {
      options.callsForAttention = true
    }
    let settings = options
    let facts = procurementCase.lines.map(\.facts)
    let determinations = packs.map { Judge.judge(pack: $0, lines: facts, asOf: date, options: settings) }
    let lines = procurementCase.lines.enumerated().map { index, line in
      Line(line: line, determinations: determinations.map { $0[index] })
    }
    let clusters = packs.compactMap { pack -> Cluster? in
      guard let facts = facts.first, case .entity? = facts.roots["cluster"] else { return nil }
      var query = FactQuery(pack: pack, facts: facts, asOf: date, choices: settings.choices)
      let figures = query.figures(of: "cluster")
      return figures.isEmpty ? nil : Cluster(pack: pack.identity, figures: figures)
    }
    return CaseJudgement(
      procurementCase: procurementCase, asOf: date, dateOrigin: origin, lines: lines, clusters: clusters,
      fileDiagnostics: fileDiagnostics)
  }
}

extension [Verdict] {
  /// Blocked before undetermined before attention before pass.
  package var worst: Verdict {
    for verdict in [Verdict.blocked, .undetermined, .attention] where contains(verdict) { return verdict }
    return .pass
  }
}
