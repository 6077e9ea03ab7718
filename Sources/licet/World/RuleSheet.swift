import AuditTrail
import Diagnostics
import Quantities
import RuleModel

/// One version of a rule as a page.
struct RuleSheet {
  let rule: Rule

  var text: String {
    var lines = [
      "\(rule.id)  \(rule.kind.title), \(rule.period)",
      "  cite: \(rule.cite.isEmpty ? "none" : rule.cite); \(rule.authority.rawValue), certainty \(rule.certainty)",
      "  says: \(rule.says.oneLine)",
    ]
    if let interpretation = rule.interpretation { lines.append("  our reading: \(interpretation.oneLine)") }
    if let amended = rule.amendedBy { lines.append("  amended by: \(amended)") }
    if let comply = rule.complyBy { lines.append("  compliance from: \(comply)") }
    if let notEnforced = rule.notEnforced {
      lines.append("  not enforced: \(notEnforced)" + (rule.notEnforcedBy.map { ", \($0.oneLine)" } ?? ""))
    }
    lines += consequence
    if let condition = rule.condition { lines.append("  when: \(condition.text)") }
    for part in rule.alternatives {
      lines.append("  \(rule.combination == .anyOf ? "or" : "and") \(part.id): \(part.condition.text)")
    }
    lines += carveOuts(rule.carveOuts, indent: "  ")
    if !rule.yieldsTo.isEmpty { lines.append("  yields to: \(list(rule.yieldsTo))") }
    if !rule.documents.isEmpty {
      lines.append("  documents: \(rule.documents.map(\.text).joined(separator: ", "))")
    }
    if !rule.mustState.isEmpty {
      lines.append("  must state: \(rule.mustState.map(\.text).joined(separator: ", "))")
    }
    for duty in rule.obligations { lines.append("  duty: \(duty.says.oneLine)") }
    lines.append("  at \(rule.place.path):\(rule.place.start.line)")
    return lines.joined(separator: "\n") + "\n"
  }

  private var consequence: [String] {
    switch rule.kind {
    case .definition(let definition):
      let value: String =
        switch definition.value {
        case .number(let number): number.text
        case .flag(let condition): condition.text
        }
      return ["  \(definition.type).\(definition.fact) = \(value)"]
    case .licenseRequirement(let reason): return reason.map { ["  reason for control: \($0)"] } ?? []
    case .licenseException(let symbol, let overcomes):
      return ["  license exception \(symbol ?? ""): overcomes \(list(overcomes))"]
    case .reviewPolicy(let policy, let requirements):
      return ["  review of \(list(requirements)): \(policy.rawValue)"]
    case .obligation(let outcome): return outcome.map { ["  then: \($0)"] } ?? []
    case .redFlag(let resolve): return resolve.map { ["  resolve: \($0.oneLine)"] } ?? []
    case .classification, .advisory: return []
    }
  }

  private func carveOuts(_ carveOuts: [CarveOut], indent: String) -> [String] {
    carveOuts.flatMap { carveOut -> [String] in
      let then: String =
        switch carveOut.replacement {
        case .reviewPolicy(let policy): ", then \(policy.rawValue)"
        case .outcome(let outcome): ", then \(outcome)"
        case .value(.number(let value)): ", then \(value.text)"
        case .value(.flag(let value)): ", then \(value.text)"
        case nil: ""
        }
      return ["\(indent)except \(carveOut.id)\(then): \(carveOut.condition.text)"]
        + self.carveOuts(carveOut.carveOuts, indent: indent + "  ")
    }
  }

  private func list(_ ids: [RuleID]) -> String { ids.map(\.text).joined(separator: ", ") }

}
