import CaseInput
import Diagnostics
import Quantities
import RuleModel
import Testing

/// Rows with the same case form one.
struct TableCaseTests {
  private static let head = """
    cases:
      table: orders.csv
      columns:
        case: PO
        transaction.destination: To
        purchaser.name: Customer
        item.chip: Part
        item.quantity: Qty
      each:
        transaction: { kind: export, date: 2025-01-02 }
        item: { kind: circuit }

    """

  private func read(_ table: String, _ text: String = head) throws -> (
    cases: [ProcurementCase], diagnostics: [Diagnostic]
  ) {
    try CaseDesk().file(text, tables: ["orders.csv": table])
  }

  @Test func rowsOfOneCaseAreItsLines() throws {
    let read = try read("PO,To,Customer,Part,Qty\nA,NO,X,Q1 small,1\nB,CN,Y,Q1 small,2\nA,NO,X,Solo chip,3\n")
    #expect(read.diagnostics.isEmpty)
    #expect(read.cases.map(\.id) == ["A", "B"])
    #expect(read.cases.map(\.position) == [1, 2])
    #expect(read.cases.flatMap(\.diagnostics).isEmpty)
    #expect(read.cases[0].lines.map(\.quantity) == ["1", "3"])
    #expect(
      read.cases.map { $0.lines[0].value("transaction.destination") } == [
        .code(Code("NO")), .code(Code("CN")),
      ])
    #expect(read.cases.map { $0.lines[0].value("purchaser.name") } == [.text("X"), .text("Y")])
    #expect(read.cases[0].transactionDate?.description == "2025-01-02")
    #expect(read.cases[0].lines[1].kinds("item") == ["circuit"])
  }

  @Test func rowsThatContradictEachOtherLeaveTheFactUnknown() throws {
    let read = try read("PO,To,Customer,Part,Qty\nA,NO,X,Q1 small,1\nA,CN,X,Solo chip,3\n")
    #expect(read.diagnostics.map(\.code) == [.contradictingRows])
    #expect(read.diagnostics.first?.range?.start.line == 3)
    #expect(read.diagnostics.first?.labels.first?.range.start.line == 2)
    #expect(read.cases.map { $0.lines[0].value("transaction.destination") } == [.unknown])
  }

  @Test func aRowWithoutACaseConcernsAll() throws {
    let read = try read("PO,To,Customer,Part,Qty\nA,NO,X,Q1 small,1\n,NO,X,Solo chip,3\nA,NO\n")
    #expect(Set(read.diagnostics.map(\.code)) == [.rowLength, .rowWithoutCase])
    #expect(read.cases.map(\.lines.count) == [1])
  }

  @Test func itMustBeSaidWhichCaseARowBelongsTo() throws {
    let read = try read("PO,Qty\nA,1\n", "cases:\n  table: orders.csv\n  columns: { item.quantity: Qty }\n")
    #expect(read.cases.isEmpty)
    #expect(read.diagnostics.contains { $0.code == .missingKey })
  }

  @Test(arguments: ["quantity: Qty", "items.chip: Qty", "destination: Qty", "parties.name: Qty", "item: Qty"])
  func aPathBeginsWithWhatItIsOf(column: String) throws {
    let read = try read("PO,Qty\nA,1\n", "cases:\n  table: orders.csv\n  columns: { case: PO, \(column) }\n")
    #expect(read.diagnostics.contains { $0.code == .unknownCaseFact }, "\(read.diagnostics.map(\.message))")
    #expect(read.cases.map(\.id) == ["A"])
  }
}
