import TestSupport
/// Rules of every kind with conditions of every form, as the entries of one section.
struct RandomRules {
  /// Each a rule as it stands in a file.
  let rules: [String]

  init(using random: inout SplitMix64) {
    var rules = [
      Bench.rule(
        "D.tpp", "definition",
        "defines: item.tpp\nvalue: |\n  max of measure(m.rate, TOPS) * measure(m.bits, bit) for m in item.modes"
      ),
      Bench.rule(
        "D.density", "definition",
        "defines: item.density\nwhen: item.planar\nvalue: item.tpp / measure(item.area, mm²)"),
      Bench.rule(
        "D.ready", "definition", "defines: item.ready\nvalue: |\n  \(Self.condition(2, using: &random))"),
    ]
    for (id, lines) in [("9Z1", ""), ("9Z2", "yields_to: [9Z1]\n"), ("9Z3", "yields_to: [9Z1, 9Z2]\n")] {
      rules.append(Bench.rule(id, "classification", lines + Self.when(using: &random)))
    }
    for id in ["L1", "L2"] {
      rules.append(
        Bench.rule(id, "license_requirement", Self.late(using: &random) + Self.notEnforced(using: &random)))
      rules.append(
        Bench.rule("X.\(id)", "license_exception", "overcomes: [\(id)]\n" + Self.when(using: &random)))
    }
    rules.append(
      Bench.rule("P1", "review_policy", "for: [L1]\nthen: case_by_case\n" + Self.when(using: &random)))
    rules.append(Bench.rule("P2", "review_policy", "for: [L1]\nyields_to: [P1]\nthen: denial"))
    for number in 1...3 {
      let outcome = random.pick(["advised", "approval", "banned"])
      rules.append(
        Bench.rule(
          "O\(number)",
          Self.late(using: &random) + Self.carveOuts("O\(number)", using: &random) + "then: \(outcome)\n"
            + Self.notEnforced(using: &random)))
    }
    rules.append(Bench.rule("F", "red_flag", Self.when(using: &random)))
    self.rules = rules
  }

  private static func when(using random: inout SplitMix64) -> String {
    "when: |\n  \(condition(2, using: &random))\n"
  }

  /// A condition that may read the classification and derived facts.
  private static func late(using random: inout SplitMix64) -> String {
    let tests = [
      "item.classification in [9Z1]", "not item.classification in [9Z2, 9Z3]", "item.ready",
      "item.density >= 1",
      "not item.density >= 0.05", "item.tpp >= 9",
    ]
    return
      "when: |\n  (\(random.pick(tests))) \(random.pick(["and", "or"])) (\(condition(2, using: &random)))\n"
  }

  private static func carveOuts(_ id: String, using random: inout SplitMix64) -> String {
    guard random.chance(70) else { return "" }
    var text = "except:\n"
    for number in 1...random.pick([1, 1, 2]) {
      text +=
        "  - id: \(id).x\(number)\n    says: A carve-out.\n    when: |\n      \(condition(1, using: &random))\n"
      if random.chance(50) { text += "    then: \(random.pick(["advised", "approval", "banned"]))\n" }
      guard random.chance(40) else { continue }
      text += "    except:\n      - id: \(id).x\(number).y\n        says: An inner one.\n        when: |\n"
      text += "          \(condition(1, using: &random))\n"
    }
    return text
  }

  private static func notEnforced(using random: inout SplitMix64) -> String {
    random.chance(15) ? "not_enforced: 2025-05-13..\nnot_enforced_by: A notice\n" : ""
  }

  private static func condition(_ depth: Int, using random: inout SplitMix64) -> String {
    guard depth > 0, random.chance(75) else { return test(using: &random) }
    let left = condition(depth - 1, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "not (\(left))"
    case 1, 2: return "(\(left)) and (\(condition(depth - 1, using: &random)))"
    default: return "(\(left)) or (\(condition(depth - 1, using: &random)))"
    }
  }

  private static func test(using random: inout SplitMix64) -> String {
    let sign = random.pick(["==", "!=", "<", "<=", ">", ">="])
    let limit = Int.random(in: 1...9, using: &random)
    switch Int.random(in: 0..<15, using: &random) {
    case 0...2: return "item.\(random.pick(["a", "b", "c", "d"]))"
    case 3: return "item.n \(random.pick(["+", "-", "*", "/"])) item.m \(sign) \(limit)"
    case 4: return "item.n \(sign) \(limit)"
    case 5: return "item is \(random.pick(["circuit", "computer"]))"
    case 6: return "destination in [D:5, \(random.pick(["US", "NO"]))]"
    case 7: return "transaction.date \(sign) 2026-01-01"
    case 8: return "\(random.pick(["end_user", "purchaser"])).listed"
    case 9: return "\(random.pick(["any", "every"])) p in parties where p.listed or p.country == CN"
    case 10: return "end_user.country == purchaser.country"
    case 11:
      return
        "(\(random.pick(["max", "min", "sum"])) of m.rate for m in item.modes where m.counted) \(sign) \(limit) TOPS"
    case 12: return "(count of m in item.modes where m.counted) \(sign) 1"
    case 13: return "any p in parties where p is end_user and p.listed"
    default: return "item.area \(sign) 200 mm²"
    }
  }
}
