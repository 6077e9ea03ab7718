extension JSONValue {
  /// The member of an object; nil where there is none.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object.members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The text, of a string.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The integer, of a number.
  package var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }

  /// The elements, of a list.
  package var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The same object without a member, and any other value as it is.
  package func without(_ key: String) -> JSONValue {
    guard case .object(let object) = self,
      let rest = JSONObject(
        object.members.filter { !$0.key.utf8.elementsEqual(key.utf8) }.map { (key: $0.key, value: $0.value) })
    else { return self }
    return .object(rest)
  }

  /// The same object with one more member, which takes the place of one of the same key.
  package func with(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let object) = without(key),
      let more = JSONObject(
        object.members.map { (key: $0.key, value: $0.value) } + [(key: key, value: value)])
    else { return self }
    return .object(more)
  }
}
