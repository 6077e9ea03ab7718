import AuditTrail
import CaseInput
import Evaluation
import Inquiry
import Quantities
import RuleModel

/// The timelines of a case as tables or as JSON.
struct TimelineText {
  let caseID: String
  let timelines: [Timeline]
  let through: CalendarDate

  var text: String {
    timelines.map { timeline in
      var table = Table(["from", "outcome", "verdict", "class", "review", "what changed"])
      for step in timeline.steps { table.add(row(step, of: timeline)) }
      let quantity = timeline.line.quantity.map { "\($0) × " } ?? ""
      let name = timeline.line.name ?? "an item described in the file"
      return """
        \(caseID)  line \(timeline.line.number)  \(quantity)\(name)  \(timeline.pack.jurisdiction), \(timeline.pack.id) \
        \(timeline.pack.edition), through \(through)

        \(table.text)
        """
    }.joined(separator: "\n")
  }

  private func row(_ step: Timeline.Step, of timeline: Timeline) -> [String] {
    let determination = step.determination
    let entries = determination.classification.map(\.rule.id.text)
    let policies = determination.reviewPolicies.map { $0.rawValue.replacing("_", with: " ") }
    var notes: [String] = []
    if determination.isBeforeTheLaw { notes.append("before the law encoded") }
    if determination.isStale { notes.append("not verified from here") }
    if let printed = determination.printed { notes.append("printed: \(Self.words(printed))") }
    let changes = step.begun.map { "+\($0)" } + step.ended.map { "-\($0)" }
    let isFirst = step.date == timeline.steps.first?.date
    if step.date == timeline.pack.verifiedFrom { notes.append("the law encoded begins") }
    var flags = isFirst ? [] : step.raised.map { "+\($0)" } + step.lowered.map { "-\($0)" }
    if changes.isEmpty, notes.isEmpty, flags.isEmpty { flags = step.flagged.map { "+\($0)" } }
    if changes.isEmpty, notes.isEmpty, flags.isEmpty, !isFirst {
      notes.append("a paper or a red flag begins or ends")
    }
    notes += [
      Self.shortened(changes, to: 6), flags.isEmpty ? "" : "red flags: \(Self.shortened(flags, to: 3))",
    ]
    return [
      step.date.description, Self.words(determination.outcomes), determination.verdict.rawValue.uppercased(),
      entries.isEmpty ? "none" : entries.joined(separator: ", "), policies.joined(separator: " or "),
      notes.filter { !$0.isEmpty }.joined(separator: "; "),
    ]
  }

  /// "license_required", or "discouraged to suspended" while it is open.
  private static func words(_ outcomes: OutcomeSet) -> String {
    outcomes.isSettled
      ? outcomes.outcome.text : "\(outcomes.possible[0]) to \(outcomes.outcome)"
  }

  /// The first of many; JSON has all.
  private static func shortened(_ changes: [String], to limit: Int) -> String {
    let shown = changes.prefix(limit).joined(separator: " ")
    return changes.count > limit ? "\(shown) and \(changes.count - limit) more" : shown
  }

  var json: JSONValue {
    [
      "case": .string(caseID),
      "through": .string(through.description),
      "timelines": .array(
        timelines.map { timeline in
          [
            "line": .integer(timeline.line.number),
            "name": timeline.line.name.map(JSONValue.string),
            "pack": .string(timeline.pack.id),
            "jurisdiction": .string(timeline.pack.jurisdiction),
            "steps": .array(timeline.steps.map(json)),
          ]
        }),
    ]
  }

  private func json(_ step: Timeline.Step) -> JSONValue {
    let determination = step.determination
    return [
      "from": .string(step.date.description),
      "possible": .strings(determination.outcomes.possible.map(\.text)),
      "printed": determination.printed.map { JSONValue.strings($0.possible.map(\.text)) },
      "verdict": .string(determination.verdict.rawValue),
      "classification": .strings(determination.classification.map(\.rule.id.text)),
      "review_policies": .strings(determination.reviewPolicies.map(\.rawValue)),
      "before_the_law": .boolean(determination.isBeforeTheLaw),
      "stale": .boolean(determination.isStale),
      "begun": .strings(step.begun.map(\.text)),
      "ended": .strings(step.ended.map(\.text)),
      "flagged": .strings(step.flagged.map(\.text)),
      "raised": .strings(step.raised.map(\.text)),
      "lowered": .strings(step.lowered.map(\.text)),
    ]
  }
}
