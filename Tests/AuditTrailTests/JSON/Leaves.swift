@testable import AuditTrail

/// The strings, integers and flags at the ends of a value, sorted.
enum Leaves {
  /// Of any value, found by reflection: a field that is added is found without a word here.
  static func of(_ subject: Any) -> [String] { unsorted(subject).sorted() }

  static func of(_ value: JSONValue) -> [String] { unsorted(value).sorted() }

  private static func unsorted(_ subject: Any) -> [String] {
    switch subject {
    case let text as String: [text]
    case let integer as Int: ["\(integer)"]
    case let digest as Digest: [digest.description]
    case let place as PlaceRecord: [place.text]
    case let flag as Bool: ["\(flag)"]
    default: Mirror(reflecting: subject).children.flatMap { unsorted($0.value) }
    }
  }

  private static func unsorted(_ value: JSONValue) -> [String] {
    switch value {
    case .object(let object): object.members.flatMap { unsorted($0.value) }
    case .array(let elements): elements.flatMap { unsorted($0) }
    case .string(let text): [text]
    case .integer(let integer): ["\(integer)"]
    case .boolean(let flag): ["\(flag)"]
    case .null: []
    }
  }
}
