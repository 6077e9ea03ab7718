import AuditTrail
import Ledger
import TestSupport
import Testing

struct VerificationSummaryTests {
  private let summary = VerificationSummary(
    subjects: [.init(name: "case.yaml", sha256: MerkleHash(sha256: "abc".file))],
    verifier: "https://example.com/licet/1", time: "2026-11-30T15:48:44Z",
    properties: [VerificationSummary.property("us-ear", "permitted")])

  /// The members that `svr.md` of in-toto/attestation asks for, and no others.
  @Test func theStatementHasTheMembersOfTheSpecification() {
    #expect(
      summary.statement.canonical
        == #"{"_type":"https://in-toto.io/Statement/v1","predicate":{"properties":["LICET_US_EAR_PERMITTED"],"#
        + #""timeCreated":"2026-11-30T15:48:44Z","verifier":{"id":"https://example.com/licet/1"}},"#
        + #""predicateType":"https://in-toto.io/attestation/svr/v0.1","subject":[{"digest":{"sha256":"#
        + #""ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},"name":"case.yaml"}]}"#)
  }

  @Test func itIsThePayloadOfAnEnvelope() throws {
    let payload = summary.statement.canonical.file
    let envelope = try DSSEEnvelope(of: payload, by: [])
    #expect(try JSONReader.canonicalValue(of: envelope.payload) == summary.statement)
  }

  @Test(arguments: [("us-ear", "LICET_US_EAR"), ("as of 2026", "LICET_AS_OF_2026"), ("é", "LICET_")])
  func aPropertyIsWrittenInCapitals(word: String, property: String) {
    #expect(VerificationSummary.property(word) == property)
  }
}
