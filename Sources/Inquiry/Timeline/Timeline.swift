package import CaseInput
package import Evaluation
package import Quantities
package import RuleModel

/// What one pack says of one line from day to day, as if it were bought on each.
package struct Timeline: Sendable {
  package let line: ProcurementCase.Line
  package let pack: RulePack.Identity
  /// The first day and every later one on which the answer changes.
  package let steps: [Step]

  /// A day from which the answer is another.
  package struct Step: Sendable {
    package let date: CalendarDate
    package let determination: Determination
    /// The rules that have a say and had none, or another, the day before.
    package let begun: [RuleID]
    /// The rules that have none any more.
    package let ended: [RuleID]
    /// The red flags that are raised or may be, and were not so at the step before.
    package let flagged: [RuleID]
    /// The red flags that are raised and were not so at the step before.
    package let raised: [RuleID]
    /// Those that were, and are no longer.
    package let lowered: [RuleID]
  }

  /// The timelines of a case, by line and then by pack.
  ///
  /// - Parameters:
  ///   - from: the first day; if nil, that from which the earliest pack holds law.
  ///   - through: the last day.
  package static func all(
    of procurementCase: ProcurementCase, packs: [RulePack], from: CalendarDate?, through: CalendarDate,
    options: JudgementOptions
  ) -> [Timeline] {
    var options = options
    options.comparesReadings = false
    let settings = options
    let first = from ?? packs.map(\.verifiedFrom).min() ?? through
    return procurementCase.lines.flatMap { line in
      packs.map { pack in
        let days = [first] + ChangeDates.all(pack, line.facts).filter { first < $0 && $0 <= through }
        return Timeline(
          line: line, pack: pack.identity, steps: steps(on: days, pack, line.facts, settings))
      }
    }
  }

  private static func steps(
    on days: [CalendarDate], _ pack: RulePack, _ facts: FactSet, _ options: JudgementOptions
  ) -> [Step] {
    var steps: [Step] = []
    for day in days {
      let found = Judge.judge(pack: pack, facts: facts.bought(on: day), asOf: day, options: options)
      guard let last = steps.last?.determination else {
        steps.append(
          Step(
            date: day, determination: found, begun: found.voices.map(\.id), ended: [], flagged: [],
            raised: found.raised, lowered: []))
        continue
      }
      guard found.answer != last.answer else { continue }
      let (now, before) = (found.voices, last.voices)
      steps.append(
        Step(
          date: day, determination: found, begun: now.filter { !before.contains($0) }.map(\.id),
          ended: before.map(\.id).filter { id in !now.contains { $0.id == id } },
          flagged: found.flags.filter { flag in
            !last.flags.contains { $0.rule.id == flag.rule.id && $0.truth == flag.truth }
          }.map(\.rule.id), raised: found.raised.filter { !last.raised.contains($0) },
          lowered: last.raised.filter { !found.raised.contains($0) }))
    }
    return steps
  }
}

extension Determination {
  /// The red flags that hold, in the order of the pack.
  fileprivate var raised: [RuleID] { flags.filter { $0.truth == .holds }.map(\.rule.id) }

  /// What a timeline tells apart.
  fileprivate struct Answer: Equatable {
    let possible: [Outcome]
    let printed: [Outcome]?
    let verdict: Verdict
    let classification: [RuleID]
    let policies: [ReviewPolicy]
    let voices: [Voice]
    let raised: [RuleID]
    let isBeforeTheLaw: Bool
    let isStale: Bool
  }

  fileprivate var answer: Answer {
    Answer(
      possible: outcomes.possible, printed: printed?.possible, verdict: verdict,
      classification: classification.map(\.rule.id), policies: reviewPolicies, voices: voices,
      raised: raised, isBeforeTheLaw: isBeforeTheLaw, isStale: isStale)
  }
}
