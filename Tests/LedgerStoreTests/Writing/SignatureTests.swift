import Ledger
import Testing

@testable import LedgerStore

struct SignatureTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aLedgerOpenedWithAKeyIsSignedByIt() throws {
    let signer = try Samples.signer()
    let found = try scratch.create(signers: [signer]).verify()
    #expect(found.isSound, "\(found.problems)")
    #expect(found.signature == .signed(by: [signer.verifier], keys: .ledger))
  }

  @Test func theKeysGivenCountBeforeThoseOfTheLedger() throws {
    let (signer, other) = (try Samples.signer(), try Samples.signer(seed: 8))
    let store = try scratch.create(signers: [signer])
    #expect(
      try store.verify(trusting: [signer.verifier]).signature == .signed(by: [signer.verifier], keys: .given))
    let found = try store.verify(trusting: [other.verifier])
    #expect(found.signature == .distrusted(.noTrustedSignature, keys: .given))
    #expect(found.problems == [LedgerProblem(.notTrusted(.noTrustedSignature))])
  }

  @Test func anUnsignedLedgerIsNotTrustedWhereAKeyIsGiven() throws {
    let found = try scratch.create().verify(trusting: [Samples.signer().verifier])
    #expect(found.problems == [LedgerProblem(.notTrusted(.unsigned))])
  }

  @Test func aKeyThatWasNotPinnedChecksNothing() throws {
    let store = try scratch.create()
    let signed = try store.checkpoint().checkpoint.signed(by: [try Samples.signer("stranger")])
    try scratch.write("checkpoint", signed.bytes)
    #expect(try store.verify().signature == .unchecked(names: [Samples.signer("stranger").verifier.name]))
  }

  @Test func aSignedLedgerTakesNoEntryWithoutSignature() throws {
    let store = try scratch.create(signers: [try Samples.signer()])
    #expect(throws: LedgerFault.signerMissing) { try store.append([Samples.record()]) }
  }

  @Test func aSignedLedgerTakesNoOtherKey() throws {
    let store = try scratch.create(signers: [try Samples.signer()])
    let other = try Samples.signer(seed: 8)
    #expect(throws: LedgerFault.signerUnknown(other.verifier.name)) {
      try store.append([Samples.record()], signers: [other])
    }
  }

  @Test func nothingIsSignedThatFollowsFromACheckpointNobodySigned() throws {
    let signer = try Samples.signer()
    let store = try scratch.create(signers: [signer])
    try scratch.write("checkpoint", try store.checkpoint().checkpoint.signed(by: []).bytes)
    #expect(throws: LedgerFault.broken(LedgerProblem(.notTrusted(.unsigned)))) {
      try store.append([Samples.record()], signers: [signer])
    }
    #expect(try store.verify().problems == [LedgerProblem(.notTrusted(.unsigned))])
  }
}
