/// What is to be entered, before it has a place in the log.
package struct EntryDraft: Sendable, Hashable {
  /// What it tells.
  package let payload: EntryPayload
  /// When, by whom and from where.
  package let seal: EntrySeal

  /// Takes what is to be told, and the seal for it.
  package init(_ payload: EntryPayload, seal: EntrySeal) {
    self.payload = payload
    self.seal = seal
  }

  /// The entry at a place: `previous` is the leaf hash of the one before, and nil for the first.
  package func placed(at index: Int, after previous: MerkleHash?) -> Entry {
    Entry(index: index, previous: previous, seal: seal, payload: payload)
  }
}
