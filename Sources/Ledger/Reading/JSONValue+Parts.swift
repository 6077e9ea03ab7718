package import AuditTrail

extension JSONValue {
  /// The value under a key, where this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object.members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The text, where this is a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, where this is an integer.
  package var number: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// The elements, where this is an array.
  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }
}
