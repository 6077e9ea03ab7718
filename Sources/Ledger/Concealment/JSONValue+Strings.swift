import AuditTrail

extension JSONValue {
  /// The value with each string, but no key, replaced; in the order of the canonical form.
  func mappingStrings<Failure: Error>(
    _ transform: (String) throws(Failure) -> String
  ) throws(Failure) -> JSONValue {
    switch self {
    case .object(let object):
      var members: [(key: String, value: JSONValue?)] = []
      for member in object.members {
        members.append((member.key, try member.value.mappingStrings(transform)))
      }
      guard let object = JSONObject(members) else {
        preconditionFailure("the keys are those of an object")
      }
      return .object(object)
    case .array(let elements):
      var mapped: [JSONValue] = []
      for element in elements { mapped.append(try element.mappingStrings(transform)) }
      return .array(mapped)
    case .string(let text): return .string(try transform(text))
    case .integer, .boolean, .null: return self
    }
  }
}
