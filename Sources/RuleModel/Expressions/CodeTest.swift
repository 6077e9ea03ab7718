package import Diagnostics
package import Quantities

/// The right side of `in [CN, D:5]`.
package struct CodeTest: Sendable, Hashable {
  /// One member of the brackets.
  package enum Member: Sendable, Hashable {
    case code(Code)
    /// A control-list entry with everything below it.
    case entry(Code)
    case group(CodeGroup)

    package var code: Code {
      switch self {
      case .code(let code), .entry(let code): code
      case .group(let group): group.code
      }
    }
  }

  package let list: String
  package let members: [Member]
  package let range: SourceRange

  package init(list: String, members: [Member], range: SourceRange) {
    self.list = list
    self.members = members
    self.range = range
  }

  /// The first member that `code` falls under on `date`.
  package func member(matching code: Code, on date: CalendarDate) -> Member? {
    members.first { member in
      switch member {
      case .code(let other): other == code
      case .entry(let entry): entry.covers(code)
      case .group(let group): group.membership(of: code, on: date) != nil
      }
    }
  }
}
