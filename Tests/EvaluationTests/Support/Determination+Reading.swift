import Evaluation
import RuleModel
import Testing

extension Determination {
  /// The outcomes that remain possible, from mild to strict, by name.
  var possible: [String] { outcomes.possible.map(\.text) }

  /// The truth of a rule, alternative or carve-out that is in force; nil for one that is not.
  func truth(_ id: String) -> Truth? {
    for finding in findings {
      if finding.rule.id.text == id { return finding.truth }
      for part in finding.alternatives + finding.carveOuts where part.id.text == id { return part.truth }
    }
    return nil
  }

  func finding(_ id: String) throws -> Finding {
    try #require(findings.first { $0.rule.id.text == id })
  }

  func possibility(_ outcome: String) throws -> Possibility {
    try #require(possibilities.first { $0.outcome.text == outcome })
  }

  func question(_ path: String) throws -> Question {
    try #require(questions.first { $0.path == path }, "asked are \(questions.map(\.path))")
  }
}

extension Explanation {
  /// This explanation and all within it, from the outside in.
  var all: [Explanation] { [self] + children.flatMap(\.all) }
}
