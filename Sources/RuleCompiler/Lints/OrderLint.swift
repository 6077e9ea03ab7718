import Diagnostics
import Quantities
import RuleModel

/// L0502: two review policies for one requirement can be in force at once and neither yields.
struct OrderLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, later) in pack.rules.enumerated() {
      guard case .reviewPolicy(let laterPolicy, let laterFor) = later.kind else { continue }
      for earlier in pack.rules[..<index] where earlier.id != later.id {
        guard case .reviewPolicy(let policy, let requirements) = earlier.kind, policy != laterPolicy,
          !Set(requirements).isDisjoint(with: laterFor), earlier.period.overlaps(later.period),
          !earlier.yieldsTo.contains(later.id), !later.yieldsTo.contains(earlier.id)
        else { continue }
        diagnostics.append(.neitherYields(earlier, later))
      }
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func neitherYields(_ earlier: Rule, _ later: Rule) -> Diagnostic {
    Diagnostic(
      code: .neitherYields, message: "two review policies can hold at once and neither yields",
      range: later.place, label: "from \(later.period)",
      labels: [.init(range: earlier.place, text: "from \(earlier.period)")], law: later.cite,
      help: "say in one of them which comes first: `yields_to: [\(later.id)]`")
  }
}
