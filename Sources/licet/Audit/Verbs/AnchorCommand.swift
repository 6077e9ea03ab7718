import ArgumentParser
import Ledger
import LedgerStore

extension AuditCommand {
  /// `licet audit anchor`: a checkpoint signed so that `ssh-keygen` can check it, for keeping elsewhere.
  struct AnchorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "anchor", abstract: "Sign the checkpoint with an SSH key, to be kept elsewhere.",
      discussion: """
        Writes anchors/SIZE.note and anchors/SIZE.note.sig into the ledger. Commit them, mail them, print them: whoever \
        keeps one can tell later whether the ledger was shortened or rewritten.
        """)

    @Argument(help: "The folder of the ledger.")
    var ledger: String

    @Option(help: "An SSH private key (ed25519, without passphrase).")
    var sshKey: String

    func run() throws {
      let store = try LedgerDesk.tell { () throws(LedgerFault) in try LedgerStore(opening: ledger) }
      let key = try KeyFile.privateKey(sshKey)
      let name = try LedgerDesk.tell { () throws(LedgerFault) in
        try store.keepAnchor { (note) throws(LedgerFault) in
          do throws(SigningFailure) {
            return Array(try SSHSignature(of: note, by: key.key).text.utf8)
          } catch {
            throw .signing(error)
          }
        }
      }
      let path = "\(ledger)/anchors/\(name)"
      Console(option: .auto).out(
        """
        \(path) and \(path).sig are written. To check them:
        ssh-keygen -Y verify -f ALLOWED_SIGNERS -I WHO -n \(SSHSignature.checkpointNamespace) -s \(path).sig < \(path)

        """)
    }
  }
}
