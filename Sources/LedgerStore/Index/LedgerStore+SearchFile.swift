extension LedgerStore {
  private static let searchName = "search.sqlite"

  /// Where the index for searching lies. What is in it is no matter of the ledger.
  package var searchPath: String { layout.index.path(of: Self.searchName) }

  /// Opens the index for searching when nobody else opens it or writes.
  ///
  /// - Parameter isAnew: removes it first, with what the database keeps beside it. Whoever has it open goes on with what
  ///   was removed.
  package func openingSearch<Value>(
    anew isAnew: Bool, _ open: (String) -> Value
  ) throws(LedgerFault) -> Value {
    try changing { () throws(LedgerFault) in
      try onDisk { () throws(SystemFault) in
        try layout.index.make()
        guard isAnew else { return }
        for ending in ["", "-wal", "-shm", "-journal"] { try layout.index.remove(Self.searchName + ending) }
      }
      return open(searchPath)
    }
  }
}
