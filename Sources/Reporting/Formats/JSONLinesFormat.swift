import AuditTrail

/// One record a line, in the canonical form that is hashed; after them what could not be read and is in no record.
struct JSONLinesFormat {
  func text(_ report: CheckReport) -> String {
    (report.records.map(\.json) + report.unread.map(\.json)).map { $0.canonical + "\n" }.joined()
  }
}
