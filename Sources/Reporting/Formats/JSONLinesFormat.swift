import AuditTrail

/// One record a line, in the canonical form that is hashed; after them what could not be read and is in no record.
struct JSONLinesFormat {
  /// The line of a record.
  func page(_ record: Record) -> String { record.json.canonical + "\n" }

  /// What stands below the records.
  func end(_ report: CheckReport) -> String { report.unread.map { $0.json.canonical + "\n" }.joined() }
}
