import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("SARIF")
struct SARIFFormatTests {
  private static func run(_ format: ReportFormat, _ report: CheckReport) throws -> JSONValue {
    try #require(try Made.json(format.text(report))["runs"]?.elements?.first)
  }

  private static func results(_ format: ReportFormat, _ report: CheckReport) throws -> [JSONValue] {
    try #require(try run(format, report)["results"]?.elements)
  }

  @Test("says each verdict in its own kind, and a level with a failure only")
  func saysEachVerdictInItsOwnKind() throws {
    let results = try Self.results(.sarif, Made.oneOfEach)
    #expect(results.map { $0["kind"]?.text } == ["fail", "fail", "open", "review", "pass", "fail"])
    #expect(results.map { $0["level"]?.text } == ["error", "error", "none", "none", "none", "error"])
  }

  @Test("for GitHub has neither what passes nor what is waived, and a level for all else")
  func forGitHubHasOnlyWhatIsOpen() throws {
    let results = try Self.results(.sarifGitHub, Made.oneOfEach)
    #expect(results.map { $0["kind"]?.text } == ["fail", "fail", "fail", "fail"])
    #expect(results.map { $0["level"]?.text } == ["error", "error", "warning", "warning"])
    #expect(results.allSatisfy { $0["suppressions"] == nil })
  }

  @Test("suppresses what is waived, with the reason and who approved it")
  func suppressesWhatIsWaived() throws {
    let suppression = try #require(
      try Self.results(.sarif, Made.oneOfEach).last?["suppressions"]?.elements?.first)
    #expect(suppression["kind"]?.text == "external")
    #expect(suppression["status"]?.text == "accepted")
    #expect(suppression["justification"]?.text == "the dossier is on file")
    #expect(suppression["properties"]?["expires"]?.text == "2026-12-31")
    #expect(suppression["properties"]?["approver"]?.text == "the export control officer")
  }

  @Test("has a description for each rule, to which its results point")
  func hasADescriptionForEachRule() throws {
    let run = try Self.run(
      .sarifGitHub, Made.report(of: Made.finding(.blocked, rule: "a"), Made.finding(.blocked, rule: "b")))
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    #expect(rules.map { $0["id"]?.text } == ["a", "b"])
    for key in ["shortDescription", "fullDescription", "help"] {
      #expect(rules.allSatisfy { $0[key]?["text"]?.text?.isEmpty == false })
    }
    #expect(run["results"]?.elements?.map { $0["ruleIndex"]?.integer } == [0, 1])
  }

  @Test("has the fingerprint GitHub goes by")
  func hasTheFingerprintGitHubGoesBy() throws {
    let finding = Made.finding(.blocked)
    let prints = try Self.results(.sarifGitHub, Made.report(of: finding))[0]["partialFingerprints"]
    #expect(prints?["primaryLocationLineHash"]?.text == "\(finding.fingerprint):1")
  }

  @Test("says that a run was not successful where an input was not read")
  func saysThatARunWasNotSuccessful() throws {
    let broken = try Self.run(.sarif, Made.report(of: Made.finding(.notRead)))
    let sound = try Self.run(.sarif, Made.report(of: Made.finding(.blocked)))
    func success(_ run: JSONValue) -> JSONValue? { run["invocations"]?.elements?[0]["executionSuccessful"] }
    #expect(success(broken) == .boolean(false))
    #expect(success(sound) == .boolean(true))
  }

  @Test("writes a path so that nothing in it is syntax")
  func writesAPathWithoutSyntax() {
    #expect(URIReference.of(path: "a b/é#?%:c.yaml") == "a%20b/%C3%A9%23%3F%25%3Ac.yaml")
    #expect(URIReference.of(path: "/a/b.yaml") == "file:///a/b.yaml")
  }

  @Test("for GitHub keeps to its limits, and says what it left out")
  func forGitHubKeepsToItsLimits() throws {
    let long = Made.finding(
      .blocked, message: String(repeating: "\u{1F600}", count: 2_000), lines: Array(1...1_500))
    let many = (0..<26_000).map { Made.finding($0 == 25_999 ? .blocked : .attention, item: "\($0)") }
    let result = try Self.results(.sarifGitHub, Made.report(of: long))[0]
    #expect(result["locations"]?.elements?.count == 1_000)
    #expect(try #require(result["message"]?["text"]?.text).utf16.count <= 1_024)
    let results = try Self.results(.sarifGitHub, CheckReport(findings: many, engine: Made.engine))
    #expect(results.count == 25_000)
    #expect(results[0]["level"]?.text == "error")
    #expect(
      results.last?["message"]?["text"]?.text == "1001 findings are left out: more than the reader takes.")
  }

  @Test("cut at a limit says how many places are missing even where the message is long")
  func saysHowManyPlacesAreMissing() throws {
    let long = Made.finding(.blocked, message: String(repeating: "x", count: 2_000), lines: Array(1...1_500))
    let text = try Self.results(.sarifGitHub, Made.report(of: long))[0]["message"]?["text"]?.text
    #expect(text?.hasSuffix("… (500 places are left out)") == true)
    #expect((text?.utf16.count ?? 0) <= 1_024)
  }

  @Test("in full leaves nothing out")
  func inFullLeavesNothingOut() throws {
    let long = Made.finding(.blocked, lines: Array(1...1_500))
    #expect(try Self.results(.sarif, Made.report(of: long))[0]["locations"]?.elements?.count == 1_500)
  }

  @Test("names files that were passed over")
  func namesFilesPassedOver() throws {
    let report = CheckReport(findings: [], engine: Made.engine, passedOver: ["notes.yaml"])
    let notes = try Self.run(.sarif, report)["invocations"]?.elements?[0]["toolExecutionNotifications"]
    #expect(notes?.elements?.count == 1)
  }
}
