import CaseInput
import Quantities

/// What a run saw of one waiver.
struct WaiverUse {
  /// Whether it covered anything.
  private(set) var isUsed = false
  /// Whether it met a prohibition, which it cannot cover.
  var meetsProhibition = false
  /// Whether it met a finding that is not settled, which it does not accept.
  var meetsOpenFinding = false
  /// Whether a line was of more units than are left, or of a number not known.
  private(set) var isUsedUp = false
  private var lines: Set<Place> = []
  private var taken = ExactNumber.zero

  private struct Place: Hashable {
    let caseID: String
    let line: Int
  }

  /// Uses the waiver for a line, each line once; false where it does not reach.
  mutating func take(_ subject: WaiverSubject, of limit: ExactNumber?) -> Bool {
    let place = Place(caseID: subject.caseID, line: subject.line.number)
    if !lines.contains(place), let limit {
      guard let quantity = subject.quantity, let sum = try? taken.adding(quantity), sum <= limit else {
        isUsedUp = true
        return false
      }
      taken = sum
    }
    lines.insert(place)
    isUsed = true
    return true
  }
}
