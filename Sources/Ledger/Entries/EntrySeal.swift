/// When, by whom and from where an entry was written: it stands in the entry and outside the record.
package struct EntrySeal: Sendable, Hashable {
  /// By the clock of the machine that wrote it.
  package let at: Timestamp
  /// A name, as the writer states it.
  package let by: String
  /// Where from.
  package let context: EntryContext

  /// Takes the parts of a seal.
  package init(at: Timestamp, by: String, context: EntryContext = EntryContext()) {
    self.at = at
    self.by = by
    self.context = context
  }
}
