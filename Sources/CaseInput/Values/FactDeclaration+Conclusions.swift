import RuleModel

extension FactDeclaration {
  /// The classification is what the rules find; stating one would put a claim in the place of the finding.
  var isMadeByRules: Bool {
    if case .codes = type { isDerived } else { false }
  }

  /// Yes or no where the law asks for a judgement, such as being subject to the regulations.
  var isConclusion: Bool { isDerived && type == .flag }
}
