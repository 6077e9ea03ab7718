/// A JSON value without floating-point numbers: a decimal is a string, so that no reader can round it.
///
/// Two values are the same when their bytes are. (Swift's strings are the same when they look the same, which
/// would make one of two spellings of `é`.)
package enum JSONValue: Sendable {
  case object(JSONObject)
  case array([JSONValue])
  case string(String)
  /// An integer of more than 53 bits is written as a string, since RFC 8785 has no other exact form for it.
  case integer(Int)
  case boolean(Bool)
  case null

  /// The form of RFC 8785: one line, the same bytes for the same value.
  package var canonical: String { JSONWriter.text(of: self, layout: .canonical) }

  /// The same for people: two spaces an indent, keys in the same order, no line feed at the end.
  package var pretty: String { JSONWriter.text(of: self, layout: .pretty) }

  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension JSONValue: Hashable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.canonical.utf8.elementsEqual(right.canonical.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(Array(canonical.utf8)) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object; members without a value are left out.
  package init(dictionaryLiteral members: (String, JSONValue?)...) {
    guard let object = JSONObject(members) else {
      preconditionFailure("no key of an object stands twice")
    }
    self = .object(object)
  }
}
