package import Ledger

/// A line of the log, byte for byte, with the proof that a checkpoint acknowledges it.
package struct ProvenLine: Sendable, Hashable {
  /// Without the line feed.
  package let bytes: [UInt8]
  /// Where it begins in the log.
  package let offset: Int
  /// The way from the line to the root.
  package let proof: InclusionProof

  /// What the line tells.
  func entry() throws(LedgerFault) -> Entry {
    do throws(LineFault) {
      return try Entry(line: bytes[...])
    } catch {
      throw .broken(LedgerProblem(.notEntry(error), entry: proof.index, offset: offset))
    }
  }
}
