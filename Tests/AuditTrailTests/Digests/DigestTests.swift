import Testing

@testable import AuditTrail

struct DigestTests {
  /// FIPS 180-4, and RFC 6234 for the million of letters.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func itIsSHA256(_ text: String, _ hex: String) {
    #expect(Digest(of: text).description == "sha256:\(hex)")
  }

  @Test func aRecordNamesTheDigestOfTheRest() {
    let json = FilledRecord.record().json
    let rest = json.without("digest")
    #expect(json["digest"]?.text == Digest(of: rest.canonical).description)
    #expect(Record.digest(of: json) == Record.digest(of: rest))
  }
}
