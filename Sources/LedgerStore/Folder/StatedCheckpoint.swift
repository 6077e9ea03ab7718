package import Ledger

/// A checkpoint as a ledger writes it, with the note it was read from.
package struct StatedCheckpoint {
  /// The text with its signatures.
  package let note: Note
  /// What the text says.
  package let checkpoint: Checkpoint

  /// Reads the bytes of the file.
  package init(_ bytes: [UInt8]) throws(LedgerProblem) {
    do throws(NoteRefusal) {
      note = try Note(parsing: bytes)
    } catch {
      throw LedgerProblem(.checkpointNotNote(error))
    }
    do throws(CheckpointRefusal) {
      checkpoint = try Checkpoint(parsing: note.text)
    } catch {
      throw LedgerProblem(.checkpointNotRead(error))
    }
    // A ledger is opened by its first entry, and says no more than origin, size and root.
    guard checkpoint.size > 0, checkpoint.extensions.isEmpty else {
      throw LedgerProblem(.checkpointForeign)
    }
  }
}
