import AuditTrail

extension JSONValue {
  /// The value with each string, but no key, replaced; in the order of the canonical form.
  ///
  /// - Parameter transform: takes a string and the key of the member it stands in, alone or in lists; nil outside of objects.
  func mappingStrings<Failure: Error>(
    under key: String? = nil, _ transform: (String, _ key: String?) throws(Failure) -> String
  ) throws(Failure) -> JSONValue {
    switch self {
    case .object(let object):
      var members: [(key: String, value: JSONValue?)] = []
      for member in object.members {
        members.append((member.key, try member.value.mappingStrings(under: member.key, transform)))
      }
      guard let object = JSONObject(members) else {
        preconditionFailure("the keys are those of an object")
      }
      return .object(object)
    case .array(let elements):
      var mapped: [JSONValue] = []
      for element in elements { mapped.append(try element.mappingStrings(under: key, transform)) }
      return .array(mapped)
    case .string(let text): return .string(try transform(text, key))
    case .integer, .boolean, .null: return self
    }
  }
}
