extension FindingRecord {
  func json(_ table: FactTable) -> JSONValue {
    [
      "rule": .string(rule),
      "kind": .string(kind),
      "stage": .string(stage),
      "truth": .string(truth),
      "period": .string(period),
      "comply_by": complyBy.map(JSONValue.string),
      "reported_by": .strings(reportedBy),
      "cite": .string(cite),
      "authority": .string(authority),
      "certainty": .string(certainty),
      "says": .string(says),
      "interpretation": interpretation.map(JSONValue.string),
      "place": place.json,
      "reasons": .strings(reasons),
      "alternatives": .array(alternatives.map(\.json)),
      "carve_outs": .array(carveOuts.map(\.json)),
      "outcomes": .strings(outcomes),
      "review_policies": .strings(reviewPolicies),
      "overcome_by": .array(overcomeBy.map(\.json)),
      "enforced": .boolean(isEnforced),
      "not_enforced_by": notEnforcedBy.map(JSONValue.string),
      "conflict": .boolean(isConflict),
      "obligations": .array(obligations.map(\.json)),
      "resolve": resolve.map(JSONValue.string),
      "because": .array(because.map { $0.json(table) }),
    ]
  }
}

extension FindingRecord {
  /// Of a rule that fails: which it is and what decided. What it says stands in the rules, which the record names.
  func brief(_ table: FactTable) -> JSONValue {
    [
      "rule": .string(rule),
      "kind": .string(kind),
      "stage": .string(stage),
      "truth": .string(truth),
      "period": .string(period),
      "cite": .string(cite),
      "certainty": .string(certainty),
      "place": place.json,
      "because": .array(because.map { $0.brief(table) }),
    ]
  }
}

extension FindingRecord.Part {
  package var json: JSONValue {
    ["id": .string(id), "truth": .string(truth)]
  }
}

extension FindingRecord.Obligation {
  package var json: JSONValue {
    [
      "id": .string(id),
      "says": .string(says),
      "due": due.map(JSONValue.string),
      "due_on": dueOn.map(JSONValue.string),
      "document": document.map(JSONValue.string),
      "status": .string(status),
    ]
  }
}
