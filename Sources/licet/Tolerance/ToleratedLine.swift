import Evaluation
import ExportControl
import Waiving

/// A line with what lets it pass, if anything does.
struct ToleratedLine {
  let line: CaseJudgement.Line
  /// Nil where no waivers were read.
  let waived: WaivedLine?
  /// Whether all there is to hold against it is known from the baseline.
  let isKnown: Bool

  /// The verdict that counts for the exit status: by the law, unless what stopped the line is waived; pass, if it is known.
  var counting: Verdict {
    if isKnown { return .pass }
    guard let waived, waived.isWaived else { return line.verdict }
    return waived.remaining
  }
}
