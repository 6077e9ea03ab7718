package import RuleModel

/// The outcomes that remain possible (S7, S8).
package struct OutcomeSet: Sendable, Hashable {
  /// From mild to strict; never empty.
  package let possible: [Outcome]

  /// Each contribution says one of its outcomes; the judgement is the strictest of what is said.
  ///
  /// - Parameters:
  ///   - contributions: for each, the outcomes it may have; the mildest one stands for silence.
  ///   - mildest: the outcome when nothing is said.
  package init(combining contributions: [[Outcome]], mildest: Outcome) {
    var floor = mildest
    for contribution in contributions {
      if let least = contribution.min(), least > floor { floor = least }
    }
    let above = contributions.flatMap { $0 }.filter { $0 > floor }
    possible = Array(Set(above + [floor])).sorted()
  }

  /// The strictest that remains.
  package var outcome: Outcome { possible[possible.count - 1] }

  package var isSettled: Bool { possible.count == 1 }
}
