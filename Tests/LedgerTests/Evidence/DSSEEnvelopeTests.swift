import AuditTrail
import Ledger
import TestSupport
import Testing

struct DSSEEnvelopeTests {
  private let signer: NoteSigner
  private let payload = #"{"_type":"https://in-toto.io/Statement/v1"}"#.file

  init() throws {
    let key = try #require(Ed25519PrivateKey(seed: [UInt8](repeating: 9, count: 32)))
    signer = NoteSigner(name: try #require(KeyName("licet.example")), key: key)
  }

  private func read(_ text: String) throws -> DSSEEnvelope {
    try DSSEEnvelope(JSONReader.value(of: text.file))
  }

  /// The example of `protocol.md` of secure-systems-lab/dsse.
  @Test func theEncodingThatIsSignedIsThatOfTheProtocol() {
    let signed = DSSEEnvelope.signedBytes(
      payloadType: "http://example.com/HelloWorld", payload: "hello world".file)
    #expect(signed == "DSSEv1 29 http://example.com/HelloWorld 11 hello world".file)
  }

  @Test func lengthsCountBytes() {
    #expect(DSSEEnvelope.signedBytes(payloadType: "é", payload: "芯".file) == "DSSEv1 2 é 3 芯".file)
  }

  @Test func anEnvelopeIsReadBackAndHolds() throws {
    let envelope = try DSSEEnvelope(of: payload, by: [signer])
    let read = try read(envelope.json.canonical)
    #expect(read == envelope)
    #expect(read.signers(among: [signer.verifier]) == [signer.verifier])
    #expect(read.payloadType == "application/vnd.in-toto+json")
  }

  @Test func aChangedPayloadOrTypeDoesNotHold() throws {
    let envelope = try DSSEEnvelope(of: payload, by: [signer]).json.canonical
    let other = try DSSEEnvelope(of: payload + [0x20], payloadType: "text/plain", by: []).json
    let payload = try #require(other["payload"]?.text)
    let mine = try #require(try JSONReader.value(of: envelope.file)["payload"]?.text)
    #expect(try read(envelope.replacing(mine, with: payload)).signers(among: [signer.verifier]) == [])
    #expect(
      try read(envelope.replacing("in-toto+json", with: "in-toto")).signers(among: [signer.verifier]) == [])
  }

  @Test func theHintAtTheKeyIsNotAsked() throws {
    let text = try DSSEEnvelope(of: payload, by: [signer]).json.canonical
    let other = try read(text.replacing("licet.example+", with: "nobody+"))
    #expect(other.signers(among: [signer.verifier]) == [signer.verifier])
    #expect(other.signatures.map(\.keyID) != ["licet.example+\(signer.verifier.keyID)"])
  }

  @Test func keysThatDidNotSignAreNotNamed() throws {
    let peter = try NoteVerifier(parsing: GoNote.peter)
    #expect(try DSSEEnvelope(of: payload, by: [signer]).signers(among: [peter]) == [])
  }

  @Test(arguments: [
    ("{}", DSSERefusal.missing("payloadType")), (#"{"payloadType":"t"}"#, .missing("payload")),
    (#"{"payloadType":"t","payload":"?"}"#, .base64("payload")),
    (#"{"payloadType":"t","payload":""}"#, .missing("signatures")),
    (#"{"payloadType":"t","payload":"","signatures":[]}"#, .missing("signatures")),
    (#"{"payloadType":"t","payload":"","signatures":[{}]}"#, .missing("sig")),
    (#"{"payloadType":"t","payload":"","signatures":[{"sig":"A"}]}"#, .base64("sig")),
    ("[]", .missing("payloadType")),
  ])
  func whatIsNoEnvelopeIsRefusedWithTheReason(text: String, expected: DSSERefusal) throws {
    let json = try JSONReader.value(of: text.file)
    #expect(refusal { () throws(DSSERefusal) in try DSSEEnvelope(json) } == expected)
  }
}
