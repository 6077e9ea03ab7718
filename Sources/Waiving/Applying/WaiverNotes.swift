import Diagnostics
import Quantities

/// What is to be said of one waiver after a run.
struct WaiverNotes {
  let waiver: Waiver
  let use: WaiverUse
  let today: CalendarDate
  /// Whether its case was judged, under its jurisdiction.
  let isJudged: Bool

  var diagnostics: [Diagnostic] {
    // A day that cannot be read was reported where it stands.
    guard let term = waiver.term else { return [] }
    switch term.standing(on: today) {
    case .early: return [.notYet(waiver, term)]
    case .expired: return [.expired(waiver, term)]
    case .inForce: return met
    case .endsSoon: return [.endsSoon(waiver, term)] + met
    }
  }

  private var met: [Diagnostic] {
    var notes: [Diagnostic] = []
    if use.meetsProhibition { notes.append(.prohibited(waiver)) }
    if use.meetsOpenFinding { notes.append(.open(waiver)) }
    if use.isUsedUp { notes.append(.usedUp(waiver)) }
    if notes.isEmpty, isJudged, !use.isUsed { notes.append(.unused(waiver)) }
    return notes
  }
}

extension Diagnostic {
  fileprivate static func notYet(_ waiver: Waiver, _ term: WaiverTerm) -> Diagnostic {
    Diagnostic(
      code: .waiverNotInForce, message: "the waiver `\(waiver.id)` counts from \(term.issued) only",
      range: waiver.place)
  }

  fileprivate static func expired(_ waiver: Waiver, _ term: WaiverTerm) -> Diagnostic {
    Diagnostic(
      code: .waiverNotInForce, message: "the waiver `\(waiver.id)` expired after \(term.expires)",
      range: waiver.place, help: "renew it with an authorization that is in date, or take it out")
  }

  fileprivate static func endsSoon(_ waiver: Waiver, _ term: WaiverTerm) -> Diagnostic {
    Diagnostic(
      code: .waiverEndsSoon, message: "the waiver `\(waiver.id)` counts through \(term.expires) only",
      range: waiver.place, help: "see whether what it covers is still needed then")
  }

  fileprivate static func prohibited(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      code: .waiverOfProhibition,
      message: "the waiver `\(waiver.id)` meets a prohibition, and that cannot be waived",
      range: waiver.place,
      help: "take it out")
  }

  fileprivate static func open(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      code: .waiverOfOpenFinding,
      message: "the waiver `\(waiver.id)` meets a finding of `\(waiver.rule)` that is not settled",
      range: waiver.place,
      help: "settle it by the facts asked for, or write `undetermined: accept` and the reason")
  }

  fileprivate static func usedUp(_ waiver: Waiver) -> Diagnostic {
    let limit = waiver.quantity.map { " of \($0)" } ?? ""
    return Diagnostic(
      code: .waiverUsedUp,
      message: "the waiver `\(waiver.id)`\(limit) does not reach for a line, which stays as it is",
      range: waiver.place, help: "a line whose quantity is not known is not covered by a number either")
  }

  fileprivate static func unused(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      code: .waiverUnused,
      message: "the waiver `\(waiver.id)` covers nothing that stops a line of `\(waiver.scope.caseID)`",
      range: waiver.place,
      help: "take it out, or see whether its scope names the line as the case does")
  }
}
