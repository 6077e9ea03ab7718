import Testing

@testable import AuditTrail
@testable import Reporting

struct TextReportTests {
  @Test(arguments: [
    ("7", "7"), ("999", "999"), ("1000", "1,000"), ("30000", "30,000"), ("unknown", "unknown"),
  ])
  func quantitiesAreGrouped(_ written: String, _ shown: String) {
    #expect(TextReport.grouped(written) == shown)
  }

  @Test func linesAreWrappedUnderTheirText() {
    let text = Array(repeating: "word", count: 40).joined(separator: " ")
    let lines = Wrapping.lines(text, label: "label", indent: 8, labelWidth: 10)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.count <= Wrapping.width })
    #expect(lines[0].hasPrefix("        label     word"))
    #expect(lines[1].hasPrefix("                  word"))
  }

  @Test func controlCharactersOfAFileNeverReachTheTerminal() {
    #expect("a\u{1B}[31mb\u{9B}c".printable == "a\u{FFFD}[31mb\u{FFFD}c")
  }

  @Test func theWordsSayEverythingWithoutColour() {
    #expect(Ink(colour: false).verdict("blocked") == "BLOCKED")
    #expect(Ink(colour: true).verdict("blocked").contains("BLOCKED"))
  }
}
