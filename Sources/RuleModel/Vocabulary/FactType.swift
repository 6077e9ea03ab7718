package import Quantities

/// What kind of value a fact has.
package enum FactType: Sendable, Hashable {
  case number(Dimension)
  case flag
  case date
  case text
  case code(list: String)
  case codes(list: String)
  case entity(type: String)
  case list(type: String)

  /// The name used in messages.
  package var title: String {
    switch self {
    case .number(let dimension): dimension == .scalar ? "a bare number" : "a quantity (\(dimension))"
    case .flag: "yes or no"
    case .date: "a date"
    case .text: "text"
    case .code(let list): "a code of the list `\(list)`"
    case .codes(let list): "codes of the list `\(list)`"
    case .entity(let type): "`\(type)`"
    case .list(let type): "a list of `\(type)`"
    }
  }
}
