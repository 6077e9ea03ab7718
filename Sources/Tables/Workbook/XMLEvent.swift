/// A step through an XML text. Names are without their prefix.
enum XMLEvent: Hashable {
  case start(String, [XMLAttribute])
  case end(String)
  case text(String)
}

/// A name with its value; the name keeps its prefix.
struct XMLAttribute: Hashable {
  let name: String
  let value: String
}

extension [XMLAttribute] {
  /// The value of an attribute without a prefix.
  subscript(name: String) -> String? { first { $0.name == name }?.value }

  /// The value of an attribute with some prefix.
  func prefixed(_ name: String) -> String? { first { $0.name.hasSuffix(":" + name) }?.value }
}
