import Diagnostics
import RuleModel

/// L0504: a rule reads the classification before it is made (S9).
struct StageLint: PackLint {
  func check(_ pack: RulePack) -> [Diagnostic] {
    pack.rules.filter { $0.stage <= .classification }.flatMap { rule in
      rule.paths.filter { $0.type == .codes(list: ControlList.name) }.map { path in
        Diagnostic(
          code: .laterStage, message: "a \(rule.stage.title) cannot read `\(path.text)`, which is made later",
          range: path.range, labels: [.init(range: rule.place, text: "this rule")],
          help: rule.stage == .classification ? "say which entries come first with `yields_to:`" : nil)
      }
    }
  }
}
