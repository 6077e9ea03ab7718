package import AuditTrail

/// So that tests read like the text they expect.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral integer: Int) { self = .integer(integer) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}
