import Foundation
import Ledger
import Testing

@testable import LedgerStore

/// Nothing outside of the folder is written over by way of a link in it.
struct LinkTests {
  @Test(
    "a link in the place of a file is not followed",
    arguments: [
      LedgerLayout.lockName, LedgerLayout.logName, "private/\(LedgerLayout.namesName)",
    ])
  func isNotFollowed(name: String) throws {
    let scratch = try Scratch()
    try scratch.create()
    let victim = "\(scratch.path)/victim"
    try Data("kept".utf8).write(to: URL(filePath: victim))
    let place = "\(scratch.ledger)/\(name)"
    try? FileManager.default.createDirectory(
      atPath: URL(filePath: place).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: victim)
    var generator = SystemRandomNumberGenerator()
    let concealed = ConcealedName(concealing: "a name", salt: Salt(using: &generator))
    #expect(throws: LedgerFault.self) {
      _ = try scratch.open().append(seal: Samples.seal, signers: []) { (_) throws(LedgerFault) in
        EntryBatch([Samples.record()], objects: [Samples.rules, Samples.caseFile], names: [concealed])
      }
    }
    #expect(try Data(contentsOf: URL(filePath: victim)) == Data("kept".utf8))
  }
}
