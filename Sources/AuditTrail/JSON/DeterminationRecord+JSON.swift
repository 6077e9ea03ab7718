extension DeterminationRecord {
  package var json: JSONValue {
    let table = FactTable(self)
    return [
      "pack": .string(pack),
      "jurisdiction": .string(jurisdiction),
      "summary": .string(summary),
      "outcome": .string(outcome),
      "settled": .boolean(isSettled),
      "possible": .array(possible.map(\.json)),
      "printed": printed.map(JSONValue.string),
      "verdict": .string(verdict),
      "classification": .array(classification.map(\.json)),
      "aes_code": aesCode.map(JSONValue.string),
      "review_policies": .strings(reviewPolicies),
      "findings": .array(findings.map { $0.json(table) }),
      "considered": .array(considered.map { $0.brief(table) }),
      "facts": table.json,
      "questions": .array(questions.map(\.json)),
      "disagreements": .array(disagreements.map(\.json)),
      "before_the_law": .boolean(isBeforeTheLaw),
      "stale": .boolean(isStale),
      "verified_through": .string(verifiedThrough),
      "unconfirmed": .strings(unconfirmed),
      "readings": .strings(readings),
      "chosen_readings": .strings(chosenReadings),
      "other_readings": .array(otherReadings.map(\.json)),
    ]
  }
}

extension DeterminationRecord.OtherReading {
  package var json: JSONValue {
    [
      "reading": .string(reading),
      "choice": .string(choice),
      "says": .string(says),
      "outcome": .string(outcome),
      "settled": .boolean(isSettled),
      "verdict": .string(verdict),
      "classification": .strings(classification),
    ]
  }
}

extension DeterminationRecord.Possibility {
  package var json: JSONValue {
    [
      "outcome": .string(outcome),
      "says": .string(says),
      "verdict": .string(verdict),
      "documents": .array(documents.map(\.json)),
      "unstated": .strings(unstated),
    ]
  }
}

extension DeterminationRecord.Document {
  package var json: JSONValue {
    [
      "code": .string(code),
      "name": .string(name),
      "state": .string(state),
      "number": number.map(JSONValue.string),
      "expires": expires.map(JSONValue.string),
    ]
  }
}

extension DeterminationRecord.Classification {
  package var json: JSONValue {
    ["entry": .string(entry), "reasons": .strings(reasons)]
  }
}

extension DeterminationRecord.Question {
  package var json: JSONValue {
    [
      "path": .string(path),
      "ask": ask.map(JSONValue.string),
      "reason": .string(reason),
      "could_lower": .boolean(couldLower),
      "effects": .array(effects.map(\.json)),
    ]
  }
}

extension DeterminationRecord.Question.Effect {
  package var json: JSONValue {
    ["rule": .string(rule), "turning_point": turningPoint.map(JSONValue.string)]
  }
}

extension DeterminationRecord.Disagreement {
  package var json: JSONValue {
    [
      "measure": .string(measure),
      "title": .string(title),
      "accounts": .array(accounts.map(\.json)),
    ]
  }
}

extension DeterminationRecord.Disagreement.Account {
  package var json: JSONValue {
    [
      "claim": .string(claim),
      "by": .string(by),
      "says": .string(says),
      "outcomes": .strings(outcomes),
    ]
  }
}
