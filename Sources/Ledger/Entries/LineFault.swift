package import AuditTrail

/// Why a line of a log is no entry.
package enum LineFault: Error, Sendable, Hashable {
  case json(JSONRefusal)
  case entry(EntryFault)
}

extension LineFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .json(let refusal): "\(refusal)"
    case .entry(let fault): "\(fault)"
    }
  }
}
