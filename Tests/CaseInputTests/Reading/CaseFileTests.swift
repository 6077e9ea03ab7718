import CaseInput
import Diagnostics
import Quantities
import RuleModel
import Testing
import YAMLSyntax

/// Files with one case or several, in YAML or JSON.
struct CaseFileTests {
  @Test func aFileHoldsOneCase() throws {
    let (cases, diagnostics) = try CaseDesk().file(
      "case: one\ntitle: A case\nas_of: 2026-01-01\nitems: [{ quantity: 5 }]")
    #expect(cases.map(\.id) == ["one"])
    #expect(cases.first?.title == "A case")
    #expect(cases.first?.asOf?.description == "2026-01-01")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "cases:\n  - { case: one, items: [{}] }\n  - { items: [{}] }\n",
    "- { case: one, items: [{}] }\n- { items: [{}] }\n",
  ])
  func aFileHoldsSeveralCases(text: String) throws {
    #expect(try CaseDesk().file(text).cases.map(\.id) == ["one", "case.yaml#2"])
  }

  @Test func aCaseWithoutANameHasThatOfItsFile() throws {
    #expect(try CaseDesk().file("items: [{}]").cases.map(\.id) == ["case.yaml"])
  }

  @Test func aMistakeInOneCaseLeavesTheOthers() throws {
    let cases = try CaseDesk().file("cases:\n  - nothing\n  - { items: [{ quantity: 5 }] }\n").cases
    #expect(cases.map(\.diagnostics.isEmpty) == [false, true])
    #expect(cases.last?.lines.first?.value("item.quantity") == (try known("5")))
  }

  @Test func factsBesideTheListOfCasesAreReported() throws {
    let found = try CaseDesk().file("cases: [{ items: [{}] }]\ntransaction: { destination: CN }").diagnostics
    #expect(found.map(\.code) == [.unknownKey])
  }

  @Test(arguments: ["cases: []", "[]"])
  func aFileWithoutCasesIsReported(text: String) throws {
    let found = try CaseDesk().file(text).diagnostics
    #expect(!found.isEmpty)
  }

  @Test(arguments: ["Only a text", "cases: one"])
  func aTextIsNoCase(text: String) throws {
    let cases = try CaseDesk().file(text).cases
    #expect(cases.flatMap(\.diagnostics).map(\.code).contains(.wrongShape))
    #expect(cases.flatMap(\.lines).isEmpty)
  }

  @Test func jsonIsReadLikeYAML() throws {
    let json = """
      {
      \t"case": "one",
      \t"transaction": { "kind": "export", "date": "2026-01-01", "destination": "NO" },
      \t"parties": [ { "roles": ["purchaser", "end_user"], "listed": false } ],
      \t"items": [ { "quantity": 1000, "chip": { "area": "814 mm\\u00b2", "marketed": true } } ]
      }
      """
    let (cases, diagnostics) = try CaseDesk().file(json)
    let line = try #require(cases.first?.lines.first)
    #expect((cases.flatMap(\.diagnostics) + diagnostics).isEmpty)
    #expect(line.value("item.quantity") == (try known("1000")))
    #expect(line.value("item.chip.area") == (try known("814")))
    #expect(line.value("item.chip.marketed") == .flag(true))
    #expect(line.value("transaction.destination") == .code(Code("NO")))
    #expect(line.value("end_user.listed") == .flag(false))
  }

  @Test func eachLineHasTheFactsOfTheWholeCase() throws {
    let read = try CaseDesk().read(
      "transaction: { destination: CN }\nitems: [{ quantity: 1 }, { quantity: 2 }]")
    #expect(read.lines.map(\.number) == [1, 2])
    #expect(read.lines.map { $0.value("item.quantity") } == [try known("1"), try known("2")])
    #expect(read.lines.map { $0.value("transaction.destination") } == [.code(Code("CN")), .code(Code("CN"))])
    #expect(read.lines.map { $0.list("items")?.elements.count } == [2, 2])
  }

  @Test func aLineIsCalledByItsChip() throws {
    let read = try CaseDesk().read("items: [{ chip: q1s, quantity: 30_000 }, { chip: { name: Own } }, {}]")
    #expect(read.lines.map(\.name) == ["q1s", "Own", nil])
    #expect(read.lines.map(\.quantity) == ["30_000", nil, nil])
  }

  @Test func theDateOfTheTransactionIsKept() throws {
    let read = try CaseDesk().read("transaction: { date: 2026-03-01 }\nitems: [{}]")
    #expect(read.transactionDate?.description == "2026-03-01")
    #expect(read.asOf == nil)
  }

  @Test func aStatedClassificationIsReported() throws {
    let read = try CaseDesk().read("items: [{ classification: [EAR99] }]")
    #expect(!read.diagnostics.isEmpty)
  }
}

/// Lists that are given, empty, unknown or left out.
struct ListTests {
  private func list(_ name: String, _ text: String) throws -> EntityList? {
    let read = try CaseDesk().read("items: [{}]\n\(text)")
    try #require(read.diagnostics.isEmpty)
    return read.lines.first?.list(name)
  }

  @Test(arguments: [
    ("title: No papers", 0, ["documents"]), ("documents: unknown", 0, ["documents"]),
    ("documents: none", 0, []),
    ("documents: []", 0, []), ("documents: [{ kind: permit }]", 1, []),
  ])
  func aListIsOpenUnlessItIsSaid(text: String, count: Int, missing: [String]) throws {
    let list = try list("documents", text)
    #expect(list?.elements.count == count)
    #expect(list?.missing == missing)
  }

  @Test(arguments: [
    ("title: Nobody", ["purchaser", "end_user"]), ("parties: none", ["purchaser", "end_user"]),
    ("parties: []", ["purchaser", "end_user"]), ("parties: [{ roles: [purchaser] }]", ["end_user"]),
    ("parties: [{ roles: [purchaser, end_user] }]", []),
    ("parties: [{ roles: [agent] }]", ["purchaser", "end_user"]),
    ("parties: [{ name: A }]", ["purchaser", "end_user"]),
  ])
  func theNamedRolesMakeTheListOfPartiesWhole(text: String, missing: [String]) throws {
    #expect(try list("parties", text)?.missing == missing)
  }

  @Test func aListSaidToBeUnknownIsOpenThoughNobodyIsNamed() throws {
    #expect(try list("parties", "parties: unknown")?.missing == ["parties", "purchaser", "end_user"])
  }

  @Test(arguments: [("none", true), ("[]", true), ("unknown", false)])
  func aListWithinAThingIsEmptyOrUnknown(written: String, isEmpty: Bool) throws {
    let value = try CaseDesk().line("{ chip: { modes: \(written) } }").value("item.chip.modes")
    #expect(value == (isEmpty ? .list(EntityList(elements: [])) : .unknown))
  }

  @Test func aSingleRoleNeedsNoList() throws {
    #expect(try list("parties", "parties: [{ roles: purchaser }]")?.missing == ["end_user"])
  }

  @Test func aPartyIsKnownByItsFirstRoleAndALineByItsPlace() throws {
    let read = try CaseDesk().read("items: [{}, {}]\nparties: [{ roles: [agent, end_user] }, {}]")
    let paths = read.lines.first?.facts.entities.map(\.path) ?? []
    #expect(Set(["items[1]", "items[2]", "agent", "parties[2]"]).isSubset(of: paths))
  }
}
