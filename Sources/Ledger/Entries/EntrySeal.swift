/// When, by whom and from where an entry was written: it stands in the entry and outside the record.
package struct EntrySeal: Sendable, Hashable {
  package let at: Timestamp
  package let by: String
  package let context: EntryContext

  package init(at: Timestamp, by: String, context: EntryContext = EntryContext()) {
    self.at = at
    self.by = by
    self.context = context
  }
}
