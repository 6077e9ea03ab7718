import Diagnostics
import Evaluation
import ExportControl
import RuleModel
import Testing

@Suite("What is not said")
struct SilenceTests {
  /// A reexport of H20 by NVIDIA on 2025-08-12, which needs a licence that is on file as described.
  private func withLicense(_ license: String) throws -> Reading {
    let judged = try JudgedText(
      """
      transaction: { kind: reexport, date: 2025-08-12, ships_from: TW, destination: CN }
      parties:
        - { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US, entity_listed: no, company: nvidia }
        - roles: [purchaser, ultimate_consignee, end_user]
          located_in: CN
          headquarters: CN
          ultimate_parent_headquarters: CN
          entity_listed: no
          company: other
      items: [{ chip: H20 96GB }]
      end_use: { military: no, government_or_national_security: no }
      documents: [\(license)]
      """, under: try RealRules.sound())
    let us = try #require(try judged.lines()[0].first { $0.jurisdiction == "US" })
    try #require(us.outcome.text == "license_required")
    return us
  }

  @Test("a licence in date satisfies")
  func aLicenseInDateSatisfies() throws {
    let reading = try withLicense("{ kind: bis_license, issued: 2025-08-12, expires: 2025-08-12 }")
    #expect(reading.verdict == .pass)
  }

  @Test(
    "a licence out of date does not",
    arguments: [
      "{ kind: bis_license, issued: 2025-08-13, expires: 2025-12-31 }",
      "{ kind: bis_license, issued: 2025-01-01, expires: 2025-08-11 }",
    ])
  func aLicenseOutOfDateDoesNot(license: String) throws {
    #expect(try withLicense(license).verdict == .blocked)
  }

  @Test(
    "a licence of which a date is not known satisfies nothing for certain",
    arguments: [
      "{ kind: bis_license, issued: 2025-08-12 }", "{ kind: bis_license, expires: 2025-12-31 }",
      "{ kind: bis_license, issued: unknown, expires: 2025-12-31 }", "{ kind: bis_license }",
    ])
  func aLicenseOfWhichADateIsNotKnownSatisfiesNothing(license: String) throws {
    #expect(try withLicense(license).verdict.severity >= Verdict.undetermined.severity)
  }

  @Test("a licence of which it is not said what it is satisfies nothing")
  func aPaperWithoutAKindSatisfiesNothing() throws {
    #expect(try withLicense("{ number: L-1, issued: 2025-08-01, expires: 2025-12-31 }").verdict == .blocked)
  }

  @Test("an exporter left out is as open as one not screened")
  func anExporterLeftOutIsAsOpenAsOneNotScreened() throws {
    func reading(_ exporter: String) throws -> Reading {
      let judged = try JudgedText(
        """
        transaction: { kind: export, date: 2024-06-03, ships_from: US, destination: FR }
        parties:
          \(exporter)
          - roles: [purchaser, ultimate_consignee, end_user]
            headquarters: FR
            ultimate_parent_headquarters: FR
            entity_listed: no
        items: [{ chip: GeForce RTX 4090 }]
        """, under: try RealRules.sound())
      return try #require(try judged.lines()[0].first { $0.jurisdiction == "US" })
    }
    let unscreened = try reading(
      "- { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US }")
    let leftOut = try reading("")
    #expect(leftOut.possible == unscreened.possible)
  }

  @Test("a case without a line to judge does not pass", arguments: ["items: []", "items: none", "itms: []"])
  func aCaseWithoutALineDoesNotPass(items: String) throws {
    let judged = try JudgedText("case: a\n\(items)\n", under: try RealRules.sound())
    #expect(judged.cases.map(\.verdict) != [.pass])
  }

  @Test("nothing said at all passes nowhere")
  func nothingSaidAtAllPassesNowhere() throws {
    let judged = try JudgedText("items: [{}]\n", under: try RealRules.sound())
    #expect(try judged.lines()[0].map(\.verdict) == [.undetermined, .undetermined])
  }
}
