package import Diagnostics
package import Quantities

/// One side of a comparison of dates.
package enum DateExpression: Sendable, Hashable {
  case literal(CalendarDate, SourceRange)
  case path(FactPath)

  package var range: SourceRange {
    switch self {
    case .literal(_, let range): range
    case .path(let path): path.range
    }
  }
}
