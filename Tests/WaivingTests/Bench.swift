import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import RuleModel
import TestSupport
import Testing
import Waiving
import YAMLSyntax

/// A small pack, cases judged under it, and waivers and baselines read beside them.
struct Bench {
  /// Two requirements that can meet, one measure that forbids, one that asks for a paper, and a red flag.
  static let rules = """
    section: S
    title: A section
    cite: 1 TEST 1
    rules:
      - id: R
        kind: license_requirement
        effective: 2020-01-01..
        says: Everything to China.
        when: destination == CN
      - id: LISTED
        kind: license_requirement
        effective: 2020-01-01..
        says: Everything to a listed purchaser.
        when: purchaser.entity_listed
      - id: PAPER
        kind: obligation
        effective: 2020-01-01..
        says: Orders from ten on want a paper.
        when: item.quantity >= 10 and item.quantity < 1000
        then: paper_required
      - id: NEVER
        kind: obligation
        effective: 2020-01-01..
        says: Nothing from a thousand on.
        when: item.quantity >= 1000
        then: prohibited
      - id: FLAG
        kind: red_flag
        effective: 2020-01-01..
        says: 500 or more.
        when: item.quantity >= 500
        resolve: Ask.
    """

  static let pack = """
    pack: sample
    title: A pack for tests
    jurisdiction: US
    authority: regulation
    certainty: P
    edition: 2026.01.01
    verified_from: 2019-01-01
    verified_through: 2027-12-31
    outcomes:
      - { id: no_license_required, blocks: never, says: Nothing is required. }
      - { id: paper_required, blocks: until_satisfied, documents: [purchase_order], says: A paper is required. }
      - { id: license_required, blocks: until_satisfied, documents: [bis_license], says: A licence is required. }
      - { id: prohibited, blocks: always, says: Prohibited. }
    """

  let library: RuleLibrary
  let today: CalendarDate

  /// - Parameter today: the day on which waivers must be in force.
  init(today: String = "2026-06-15") throws {
    let vocabulary = try Repository.files(below: "Rules/vocabulary", ending: ".yaml").map {
      SourceFile(path: $0, text: try Repository.text($0))
    }
    library = RuleLibrary.load(
      vocabulary + [
        SourceFile(path: "P/pack.yaml", text: Self.pack), SourceFile(path: "P/rules.yaml", text: Self.rules),
      ])
    try #require(!library.diagnostics.hasErrors, "\(library.diagnostics)")
    self.today = try #require(CalendarDate(reading: today))
  }

  /// One line to a country, from nobody special.
  static func order(
    _ id: String = "order", to country: String = "CN", listed: String = "no",
    items: String = "{ quantity: 1 }"
  ) -> String {
    """
    case: \(id)
    transaction: { date: 2026-06-01, destination: \(country) }
    parties: [{ name: Example Lab, roles: [purchaser, ultimate_consignee, end_user], entity_listed: \(listed) }]
    items: [\(items)]
    """
  }

  /// The judgement of a text.
  func judge(_ text: String, path: String = "case.yaml") throws -> CaseJudgement {
    let file = CaseFile(path: path, bytes: Array(text.utf8))
    let found = try #require(file.cases(library.reader).cases.first)
    #expect(found.diagnostics.isEmpty)
    return CaseJudgement.judge(found, packs: library.packs, asOf: nil, today: today)
  }

  /// The waivers of a text, with what is wrong with them.
  func book(_ text: String) throws -> (book: WaiverBook, diagnostics: [Diagnostic]) {
    let composition = YAMLComposer.compose(SourceFile(path: "waivers.yaml", text: text))
    var reader = WaiverReader(packs: library.packs, vocabulary: library.vocabulary)
    let book = reader.book(try #require(composition.root))
    return (book, composition.diagnostics + reader.diagnostics)
  }

  /// A run with the waivers of a text, of which nothing may be wrong.
  func run(_ waivers: String) throws -> WaiverRun {
    let (book, diagnostics) = try book(waivers)
    try #require(!diagnostics.hasErrors, "\(diagnostics)")
    return WaiverRun(book, today: today, packs: library.packs, options: JudgementOptions())
  }

  /// One waiver as a file lists it.
  static func waiver(
    _ id: String = "w-1", rule: String = "R", scope: String = "{ case: order }", author: String = "A. Author",
    approver: String = "B. Approver", issued: String = "2026-01-15", expires: String = "2027-01-15",
    more: String = ""
  ) -> String {
    """
      - id: \(id)
        rule: \(rule)
        scope: \(scope)
        authorization: licence D000000
        reason: A licence is on its way.
        author: \(author)
        approver: \(approver)
        issued: \(issued)
        expires: \(expires)
    \(more.isEmpty ? "" : "    \(more)\n")
    """
  }

  /// A file of waivers.
  static func file(_ waivers: String...) -> String { "waivers:\n" + waivers.joined() }
}
