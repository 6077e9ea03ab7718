import AuditTrail
import Foundation
import Glibc
import Ledger
import Testing

@testable import LedgerStore

/// Calls to the system that fail, provoked by devices that refuse to be synced or written to.
struct FaultTests {
  private let scratch: Scratch
  private let store: LedgerStore

  init() throws {
    scratch = try Scratch()
    store = try scratch.create()
  }

  /// Has the next checkpoint be written to a device.
  private func redirect(to device: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.ledger)/checkpoint.tmp", withDestinationPath: device)
  }

  @Test func afterASyncFailedNothingIsTriedAgain() throws {
    try redirect(to: "/dev/null")
    let fault = #expect(throws: LedgerFault.self) { try store.append([Samples.record()]) }
    guard case .syncFailed(let call) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(call.call == "fsync")
    try scratch.remove("checkpoint.tmp")
    #expect(throws: LedgerFault.poisoned) { try store.append([Samples.record()]) }
    // Another run sets aside what may or may not have come to the disk.
    let receipt = try scratch.open().append([Samples.record()])
    #expect(receipt.recovered.count == 1)
    #expect(try scratch.open().verify().isSound)
  }

  @Test func aFullDiskAcknowledgesNothing() throws {
    try redirect(to: "/dev/full")
    let before = try scratch.read("checkpoint")
    let fault = #expect(throws: LedgerFault.self) { try store.append([Samples.record()]) }
    guard case .system(let call) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(call.call == "write")
    #expect(call.code == ENOSPC)
    #expect(try scratch.read("checkpoint") == before)
    // Once there is room the same ledger goes on.
    try scratch.remove("checkpoint.tmp")
    #expect(try store.append([Samples.record()]).recovered.count == 1)
  }

  @Test func anObjectThatIsThereIsNotWrittenAgain() throws {
    let name = "objects/\(Samples.rules.name.digest.hex)"
    let attributes = { try FileManager.default.attributesOfItem(atPath: "\(scratch.ledger)/\(name)") }
    let number = try attributes()[.systemFileNumber] as? Int
    _ = try store.append([Samples.record()], objects: [Samples.rules])
    #expect(try attributes()[.systemFileNumber] as? Int == number)
  }

  @Test func anObjectThatWasAlteredIsPutRight() throws {
    let name = "objects/\(Samples.rules.name.digest.hex)"
    try scratch.write(name, [1])
    #expect(throws: LedgerFault.broken(LedgerProblem(.objectDiffers(Samples.rules.name)))) {
      try store.object(Samples.rules.name)
    }
    _ = try store.append([Samples.record()], objects: [Samples.rules])
    #expect(try store.object(Samples.rules.name) == Samples.rules.content)
  }

  @Test func aNameBehindABrokenOffLineIsRead() throws {
    let names = ["a", "b"].map { text in
      var generator = SystemRandomNumberGenerator()
      return ConcealedName(concealing: text, salt: Salt(using: &generator))
    }
    _ = try store.append([Samples.record()], names: [names[0]])
    let whole = try scratch.read("private/names.jsonl")
    try scratch.write("private/names.jsonl", whole + whole.prefix(20))
    _ = try store.append([Samples.record()], names: [names[1]])
    #expect(try store.names() == names)
  }

  @Test func whatIsPrivateIsForItsOwnerAlone() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.ledger)/private")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }
}
