import Diagnostics
import Testing

@testable import AuditTrail

struct RulesBundleTests {
  private static let texts = [
    "Rules/a/x.yaml": "one\n", "Rules/b/y.yaml": "two", "Rules/a.yaml": "\u{E9}",
    "Rules/a/x.test.yaml": "test",
  ]

  @Test func itsTextIsCanonicalAndLeavesTestsOut() {
    #expect(
      RulesBundle(Self.texts).text == """
        {"files":[{"path":"Rules/a.yaml","text":"\u{E9}"},{"path":"Rules/a/x.yaml","text":"one\\n"},\
        {"path":"Rules/b/y.yaml","text":"two"}],"schema":"licet/rules/1"}
        """)
  }

  @Test func itsDigestIsThatOfItsText() {
    let bundle = RulesBundle(Self.texts)
    #expect(bundle.digest == Digest(of: bundle.text))
  }

  @Test func itIsReadAgain() throws {
    let bundle = RulesBundle(Self.texts)
    let again = try RulesBundle(reading: Array(bundle.text.utf8))
    #expect(again.files == bundle.files)
    #expect(again.digest == bundle.digest)
  }

  @Test func ofOneFolderItHoldsTheFilesBelow() {
    let below = RulesBundle(Self.texts).below("Rules/a/")
    #expect(below.files.map(\.path) == ["Rules/a/x.yaml"])
    #expect(below.digest == RulesBundle(["Rules/a/x.yaml": "one\n"]).digest)
  }

  @Test(arguments: [
    #"{"files":[],"schema":"licet/rules/2"}"#, #"{"schema":"licet/rules/1"}"#, "[]", "",
    #"{"files":[{"path":"Rules/a.yaml"}],"schema":"licet/rules/1"}"#,
    #"{"files": [],"schema":"licet/rules/1"}"#, #"{"files":[],"more":1,"schema":"licet/rules/1"}"#,
    #"{"files":[{"path":"b","text":""},{"path":"a","text":""}],"schema":"licet/rules/1"}"#,
    #"{"files":[{"path":"a","text":""},{"path":"a","text":""}],"schema":"licet/rules/1"}"#,
    #"{"files":[{"path":"a.test.yaml","text":""}],"schema":"licet/rules/1"}"#,
  ])
  func anyOtherTextIsRefused(_ text: String) {
    #expect(throws: RulesBundle.Fault.self) { try RulesBundle(reading: Array(text.utf8)) }
  }

  /// A length or a separator left out would let text move from one file to the next unseen.
  @Test func textThatMovesBetweenFilesChangesTheDigest() {
    let one = RulesBundle(["Rules/a": "xy", "Rules/b": "z"]).digest
    #expect(one != RulesBundle(["Rules/a": "x", "Rules/b": "yz"]).digest)
    #expect(one != RulesBundle(["Rules/ax": "y", "Rules/b": "z"]).digest)
  }
}
