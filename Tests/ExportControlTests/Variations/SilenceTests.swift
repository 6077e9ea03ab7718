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
        - { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US, company: nvidia }
        - roles: [purchaser, ultimate_consignee, end_user]
          located_in: CN
          headquarters: CN
          ultimate_parent_headquarters: CN
          entity_listed: no
          company: other
      items: [{ chip: H20 96GB }]
      end_use: { military: no, supercomputer: no, government_or_national_security: no }
      documents: [\(license)]
      """, under: try RealRules.sound())
    let us = try judged.us()
    try #require(us.outcome.text == "license_required")
    return us
  }

  @Test("a licence in date satisfies")
  func aLicenseInDateSatisfies() throws {
    let reading = try withLicense(
      "{ kind: bis_license, number: L-1, issued: 2025-08-12, expires: 2025-08-12 }")
    // Open red flags still call for attention.
    #expect(reading.verdict == .attention)
  }

  @Test(
    "a licence out of date does not",
    arguments: [
      "{ kind: bis_license, number: L-1, issued: 2025-08-13, expires: 2025-12-31 }",
      "{ kind: bis_license, number: L-1, issued: 2025-01-01, expires: 2025-08-11 }",
    ])
  func aLicenseOutOfDateDoesNot(license: String) throws {
    #expect(try withLicense(license).verdict == .blocked)
  }

  @Test(
    "a licence of which something is not known satisfies nothing for certain",
    arguments: [
      "number: L-1, issued: 2025-08-12", "number: L-1, expires: 2025-12-31",
      "number: L-1, issued: unknown, expires: 2025-12-31", "number: L-1",
      "issued: 2025-08-12, expires: 2025-12-31", "",
    ])
  func aLicenseOfWhichSomethingIsNotKnownSatisfiesNothing(known: String) throws {
    let reading = try withLicense("{ kind: bis_license\(known.isEmpty ? "" : ", ")\(known) }")
    #expect(reading.verdict.severity >= Verdict.undetermined.severity)
  }

  @Test("a licence of which it is not said what it is satisfies nothing")
  func aPaperWithoutAKindSatisfiesNothing() throws {
    #expect(try withLicense("{ number: L-1, issued: 2025-08-01, expires: 2025-12-31 }").verdict == .blocked)
  }

  @Test(
    "a party left out is as open as one not screened",
    arguments: ["purchaser", "ultimate_consignee", "end_user"])
  func aPartyLeftOutIsAsOpenAsOneNotScreened(role: String) throws {
    func reading(_ party: String) throws -> Reading {
      let others = ["purchaser", "ultimate_consignee", "end_user"].filter { $0 != role }
      let judged = try JudgedText(
        """
        transaction: { kind: export, date: 2024-06-03, ships_from: US, destination: FR }
        parties:
          - { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US }
          - { roles: \(others), headquarters: FR, ultimate_parent_headquarters: FR, entity_listed: no }
          \(party)
        items: [{ chip: GeForce RTX 4090 }]
        end_use: { military: no, supercomputer: no }
        """.replacing("\"", with: ""), under: try RealRules.sound())
      try #require(judged.diagnostics.isEmpty, "\(judged.diagnostics.map(\.message))")
      return try judged.us()
    }
    let unscreened = try reading("- { roles: [\(role)], headquarters: FR, ultimate_parent_headquarters: FR }")
    let leftOut = try reading("")
    #expect(unscreened.possible.map(\.text) == ["no_license_required", "license_required"])
    #expect(Set(leftOut.possible).isSuperset(of: unscreened.possible))
  }

  @Test("a case without a line to judge does not pass", arguments: ["items: []", "items: none", "itms: []"])
  func aCaseWithoutALineDoesNotPass(items: String) throws {
    let judged = try JudgedText("case: a\n\(items)\n", under: try RealRules.sound())
    #expect(judged.cases.map(\.verdict) != [.pass])
  }

  @Test("nothing said at all passes nowhere")
  func nothingSaidAtAllPassesNowhere() throws {
    let judged = try JudgedText("items: [{}]\n", under: try RealRules.sound())
    #expect(try judged.lines().map { $0.map(\.verdict) } == [[.undetermined, .undetermined]])
  }
}
