import TestSupport
/// A case with a value for every fact, each of which can be made unknown.
struct RandomCase {
  /// The values in the order of their places in the text.
  private let values: [String]

  init(using random: inout SplitMix64) {
    var values: [String] = []
    for _ in 0..<4 { values.append(random.pick(["yes", "no"])) }
    for _ in 0..<2 { values.append("\(Int.random(in: 0...12, using: &random))") }
    values.append("\(Int.random(in: 1...400, using: &random)) mm²")
    values.append(random.pick(["yes", "no"]))
    values.append(random.pick(["circuit", "computer"]))
    for _ in 0..<2 {
      values.append("\(Int.random(in: 0...9, using: &random)) TOPS")
      values.append("\(Int.random(in: 1...4, using: &random)) bit")
      values.append(random.pick(["yes", "no"]))
    }
    values.append(random.pick(["CN", "NO", "US"]))
    values.append(random.pick(["2025-12-31", "2026-01-15"]))
    for role in ["[purchaser]", "[end_user]"] {
      values.append(role)
      values.append(random.pick(["CN", "NO", "US"]))
      values.append(random.pick(["yes", "no"]))
    }
    self.values = values
  }

  /// The numbers of the facts.
  var facts: Range<Int> { values.indices }

  /// The case as written, some facts unknown.
  func text(hiding hidden: Set<Int>) -> String {
    func value(_ index: Int) -> String { hidden.contains(index) ? "unknown" : values[index] }
    let modes = [9, 12].map {
      "{ rate: \(value($0)), bits: \(value($0 + 1)), counted: \(value($0 + 2)) }"
    }
    let parties = [17, 20].map {
      "{ roles: \(value($0)), country: \(value($0 + 1)), listed: \(value($0 + 2)) }"
    }
    return """
      transaction: { destination: \(value(15)), date: \(value(16)) }
      parties: [\(parties.joined(separator: ", "))]
      item:
        a: \(value(0))
        b: \(value(1))
        c: \(value(2))
        d: \(value(3))
        n: \(value(4))
        m: \(value(5))
        area: \(value(6))
        planar: \(value(7))
        kind: \(value(8))
        modes: [\(modes.joined(separator: ", "))]
      """
  }
}
