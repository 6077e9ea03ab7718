package import Ledger

/// Entries to be made together, and what belongs to them.
package struct EntryBatch: Sendable {
  package let drafts: [EntryDraft]
  /// The files that the entries name; those already there are left as they are.
  package let objects: [NamedObject]
  /// What opens the commitments of the entries.
  package let names: [ConcealedName]

  package init(_ drafts: [EntryDraft], objects: [NamedObject] = [], names: [ConcealedName] = []) {
    self.drafts = drafts
    self.objects = objects
    self.names = names
  }
}
