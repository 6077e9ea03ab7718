import AuditTrail
import TestSupport
import Testing

@Suite("The bundle of a case and its tables")
struct CaseBundleTests {
  private static let bundle = CaseBundle(
    caseFile: "case: a\n".file,
    files: [
      "b.xlsx": .bytes([0x50, 0x4B, 0xFF]), "a.csv": .bytes("Part\n".file), "lost.csv": .fault("missing"),
    ])

  @Test("is canonical JSON of paths and bytes")
  func isCanonicalJSON() {
    #expect(
      Self.bundle.text == """
        {"case":{"text":"case: a\\n"},"files":[{"path":"a.csv","text":"Part\\n"},{"base64":"UEv/","path":"b.xlsx"},\
        {"fault":"missing","path":"lost.csv"}],"schema":"licet/case/1"}
        """)
  }

  @Test("gives back what was put in")
  func givesBackWhatWasPutIn() throws {
    let read = try CaseBundle(reading: Self.bundle.text.file)
    #expect(read.caseFile == Self.bundle.caseFile)
    #expect(read.files == Self.bundle.files)
    #expect(read.text == Self.bundle.text)
  }

  @Test("names each file with its digest")
  func namesEachFile() {
    #expect(Self.bundle.stamps.map(\.path) == ["a.csv", "b.xlsx", "lost.csv"])
    #expect(Self.bundle.stamps.map(\.digest) == [Digest(of: "Part\n"), Digest(of: [0x50, 0x4B, 0xFF]), nil])
  }

  @Test(
    "in any other form is refused",
    arguments: [
      "{}", "x", #"{"files":[],"schema":"licet/case/1"}"#,
      #"{"case":{"text":""}, "files":[],"schema":"licet/case/1"}"#,
      #"{"case":{"base64":"YQ=="},"files":[],"schema":"licet/case/1"}"#,
      #"{"case":{"text":""},"files":[{"path":"b","text":""},{"path":"a","text":""}],"schema":"licet/case/1"}"#,
      #"{"case":{"text":""},"files":[{"path":"a","text":""},{"path":"a","text":""}],"schema":"licet/case/1"}"#,
      #"{"case":{"text":""},"files":[{"path":"a"}],"schema":"licet/case/1"}"#,
      #"{"case":{"text":""},"files":[],"more":1,"schema":"licet/case/1"}"#,
      #"{"case":{"text":""},"files":[],"schema":"licet/case/2"}"#,
    ])
  func inAnyOtherFormIsRefused(text: String) {
    #expect(refusal { () throws(CaseBundle.Fault) in try CaseBundle(reading: text.file) } != nil)
  }
}
