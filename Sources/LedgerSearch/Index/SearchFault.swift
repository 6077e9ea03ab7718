package import LedgerStore

/// Why the index for searching gave no answer.
package enum SearchFault: Error {
  /// It is of another version, says more than the log, or something else.
  case doesNotFit
  /// The database refused.
  case database(String)
  /// The ledger itself was not read.
  case ledger(LedgerFault)
}

/// Passes on what a body throws as a fault of the index.
func onDatabase<Value>(_ body: () throws -> Value) throws(SearchFault) -> Value {
  do {
    return try body()
  } catch let fault as SearchFault {
    throw fault
  } catch let fault as LedgerFault {
    throw .ledger(fault)
  } catch {
    throw .database("\(error)")
  }
}
