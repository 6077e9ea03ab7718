package import AuditTrail

/// A record and what it was judged from.
package struct RecordedCase: Sendable, Hashable {
  /// The record whole, as in `Docs/record.md`.
  package let record: JSONValue
  /// The case that was judged.
  package let caseFile: ObjectName
  /// The rules it was judged by.
  package let rules: ObjectName
  /// The entry whose record this one takes the place of.
  package let supersedes: Int?

  /// Takes a record and the names of what it was judged from.
  package init(record: JSONValue, caseFile: ObjectName, rules: ObjectName, supersedes: Int? = nil) {
    self.record = record
    self.caseFile = caseFile
    self.rules = rules
    self.supersedes = supersedes
  }
}
