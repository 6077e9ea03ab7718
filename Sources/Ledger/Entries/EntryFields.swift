import AuditTrail
import Quantities

/// The members of an object, taken one by one, so that what nobody asked for is found at the end.
struct EntryFields {
  private var rest: [JSONObject.Member]

  init(_ value: JSONValue) throws(EntryFault) {
    guard case .object(let object) = value else { throw .notAnObject }
    rest = object.members
  }

  mutating func takeIfThere(_ key: String) -> JSONValue? {
    guard let place = rest.firstIndex(where: { $0.key == key }) else { return nil }
    return rest.remove(at: place).value
  }

  mutating func take(_ key: String) throws(EntryFault) -> JSONValue {
    guard let value = takeIfThere(key) else { throw .missing(key: key) }
    return value
  }

  mutating func text(_ key: String) throws(EntryFault) -> String {
    guard case .string(let text) = try take(key) else { throw .wrongType(key: key) }
    return text
  }

  mutating func textIfThere(_ key: String) throws(EntryFault) -> String? {
    guard let value = takeIfThere(key) else { return nil }
    guard case .string(let text) = value else { throw .wrongType(key: key) }
    return text
  }

  mutating func texts(_ key: String) throws(EntryFault) -> [String] {
    guard case .array(let values) = try take(key) else { throw .wrongType(key: key) }
    var texts: [String] = []
    for value in values {
      guard case .string(let text) = value else { throw .wrongType(key: key) }
      texts.append(text)
    }
    return texts
  }

  /// A count or a place in the log.
  mutating func count(_ key: String) throws(EntryFault) -> Int {
    guard case .integer(let number) = try take(key) else { throw .wrongType(key: key) }
    guard number >= 0 else { throw .wrongValue(key: key) }
    return number
  }

  mutating func countIfThere(_ key: String) throws(EntryFault) -> Int? {
    guard rest.contains(where: { $0.key == key }) else { return nil }
    return try count(key)
  }

  /// A text that stands for something else: `form` says what, or nil if it does not.
  mutating func value<Value>(
    _ key: String, _ form: (String) -> Value?
  ) throws(EntryFault) -> Value {
    guard let value = form(try text(key)) else { throw .wrongValue(key: key) }
    return value
  }

  func end() throws(EntryFault) {
    if let left = rest.first { throw .unknown(key: left.key) }
  }
}
