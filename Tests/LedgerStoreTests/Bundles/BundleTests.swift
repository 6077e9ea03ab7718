import AuditTrail
import Foundation
import Ledger
import TestSupport
import Testing

@testable import LedgerStore

struct BundleTests {
  private let scratch: Scratch
  private let store: LedgerStore
  private let bundle: String

  init() throws {
    scratch = try Scratch()
    store = try scratch.create(signers: [try Samples.signer()])
    for number in 0..<30 {
      _ = try store.append([Samples.record("order-\(number)")], signers: [Samples.signer()])
    }
    bundle = "\(scratch.path)/bundle"
  }

  @Test func aBundleIsSoundWithoutItsLedger() throws {
    try store.export([3, 1, 20], to: bundle)
    try FileManager.default.removeItem(atPath: scratch.ledger)
    let found = try BundleVerifier.verify(bundle)
    #expect(found.isSound, "\(found.problems)")
    #expect(found.entries.map(\.index) == [0, 1, 3, 20])
    #expect(found.signature == .signed(by: [try Samples.signer().verifier], keys: .ledger))
  }

  @Test func aBundleSaysWhoseKeysWereTaken() throws {
    try store.export([1], to: bundle)
    let other = try Samples.signer("other", seed: 9).verifier
    #expect(
      try BundleVerifier.verify(bundle, trusting: [other]).signature
        == .distrusted(.noTrustedSignature, keys: .given))
  }

  @Test func aFolderThatIsThereIsLeft() throws {
    try FileManager.default.createDirectory(atPath: bundle, withIntermediateDirectories: false)
    #expect(throws: LedgerFault.occupied(path: bundle)) { try store.export([1], to: bundle) }
  }

  @Test func anEntryThatIsNotThereIsNotExported() throws {
    #expect(throws: LedgerFault.noEntry(index: 99)) { try store.export([99], to: bundle) }
    #expect(!FileManager.default.fileExists(atPath: bundle))
  }

  @Test(arguments: ["entries.jsonl", "proofs.jsonl", "checkpoint", "objects"])
  func anyByteFlippedIsSeen(name: String) throws {
    try store.export([3, 20], to: bundle)
    let path = name == "objects" ? "\(bundle)/objects/\(Samples.rules.name.digest.hex)" : "\(bundle)/\(name)"
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var unseen = 0
    for place in whole.indices {
      var flipped = whole
      flipped[place] ^= 0x01
      try Data(flipped).write(to: URL(filePath: path))
      if try BundleVerifier.verify(bundle).isSound { unseen += 1 }
    }
    for length in whole.indices {
      try Data(whole.prefix(length)).write(to: URL(filePath: path))
      if try BundleVerifier.verify(bundle).isSound { unseen += 1 }
    }
    print("flipped bytes and lengths of \(name) of a bundle: \(unseen) of \(2 * whole.count) unseen")
    #expect(unseen == 0)
  }

  @Test(arguments: ["entries.jsonl", "proofs.jsonl"])
  func aLineMoreIsSeen(name: String) throws {
    try store.export([3, 20], to: bundle)
    let url = URL(filePath: "\(bundle)/\(name)")
    let lines = try Data(contentsOf: url).split(separator: 0x0A)
    try Data((lines + lines.suffix(1)).flatMap { $0 + [0x0A] }).write(to: url)
    #expect(try !BundleVerifier.verify(bundle).isSound)
  }

  @Test(arguments: ["entries.jsonl", "proofs.jsonl", "checkpoint", "objects"])
  func aPartThatIsMissingIsSeen(name: String) throws {
    try store.export([3, 20], to: bundle)
    try FileManager.default.removeItem(atPath: "\(bundle)/\(name)")
    #expect(try !BundleVerifier.verify(bundle).isSound)
  }

  @Test func whatIsConcealedGoesAlongOnlyWhereAskedFor() throws {
    var generator = SplitMix64(seed: 1)
    let caseDigest = "\(Samples.caseFile.name)"
    let record = Samples.json().with("title", .string("Acme Trading")).without("digest")
    let texts = PrivateTexts(["Acme Trading", caseDigest])
    let concealment = Concealment(of: record, hiding: texts) { (_) throws(Never) in Salt(using: &generator) }
    let caseFile = NamedObject(concealing: Array("name: Acme Trading".utf8), salt: Salt(using: &generator))
    let recorded = RecordedCase(
      record: Record.sealed(concealment.value), caseFile: caseFile.name, rules: Samples.rules.name)
    let receipt = try store.append(
      [Samples.draft(.record(recorded))], objects: [caseFile, Samples.rules], names: concealment.names,
      signers: [try Samples.signer()])
    #expect(try store.verify().isSound)

    try store.export(receipt.entries, to: bundle)
    let withheld = try BundleVerifier.verify(bundle)
    #expect(withheld.isSound, "\(withheld.problems)")
    #expect(withheld.withheld == 1)
    #expect(
      try Self.bytes(below: bundle).allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Acme") })

    try store.export(receipt.entries, to: bundle + "-revealed", revealing: true)
    let revealed = try BundleVerifier.verify(bundle + "-revealed")
    #expect(revealed.isSound)
    #expect(revealed.withheld == 0)
    #expect(try LedgerStore(opening: scratch.ledger).names() == concealment.names)

    try scratch.remove("private/\(caseFile.name.digest.hex)")
    try scratch.remove("private/names.jsonl")
    let erased = try store.verify()
    #expect(erased.isSound)
    #expect(erased.erased == 1)
  }

  private static func bytes(below folder: String) throws -> [Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).compactMap {
      try? Data(contentsOf: URL(filePath: "\(folder)/\($0)"))
    }
  }
}
