/// The keys of a rule, in the order in which they are written.
package enum RuleKeys {
  package static let all = [
    "id", "kind", "defines", "least_fixed_point", "symbol", "aes_code", "reason_for_control", "effective",
    "comply_by", "not_enforced", "not_enforced_by", "amended_by", "cite", "says", "interpretation",
    "authority", "certainty", "claim", "reading", "outside_scope", "when",
    "any_of", "all_of", "except", "value", "then", "for", "overcomes", "yields_to", "documents", "must_state",
    "obligations", "resolve",
  ]

  static let texts = [
    "defines", "least_fixed_point", "symbol", "aes_code", "reason_for_control", "effective", "comply_by",
    "not_enforced", "not_enforced_by", "amended_by", "cite", "says", "interpretation", "authority",
    "certainty", "claim", "reading", "outside_scope", "then",
    "resolve",
  ]

  static let lists = ["for", "overcomes", "yields_to", "documents", "must_state"]
}
