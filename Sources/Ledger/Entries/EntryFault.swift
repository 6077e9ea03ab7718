/// Why JSON is no entry.
package enum EntryFault: Error, Sendable, Hashable {
  case notAnObject
  case missing(key: String)
  case wrongType(key: String)
  /// Of the right type, and not of the right form: a time that is none, a schema of later days.
  case wrongValue(key: String)
  case unknown(key: String)
}

extension EntryFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAnObject: "it is not a JSON object"
    case .missing(let key): "`\(key)` is missing"
    case .wrongType(let key): "`\(key)` has the wrong type"
    case .wrongValue(let key): "`\(key)` has a value that it cannot have"
    case .unknown(let key): "`\(key)` is not a key of this kind of entry"
    }
  }
}
