import TestSupport
import Testing

/// `Examples/expected.tsv`, read against the sources line by line, is what the program must say.
@Suite("The examples")
struct ExampleVerdictTests {
  private struct Row: Hashable, Comparable, CustomStringConvertible {
    let cells: [String]

    var description: String { cells.joined(separator: "\t") }

    static func < (left: Row, right: Row) -> Bool { left.description < right.description }
  }

  private static func expected() throws -> [Row] {
    let lines = try Repository.text("Examples/expected.tsv").split(separator: "\n")
    try #require(lines.first == "case\tline\tjurisdiction\tverdict\toutcome")
    return lines.dropFirst().map {
      Row(cells: $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  private static func judged() throws -> [Row] {
    try Judged.read(try Program().run("check", "--format", "json", "Examples").out).flatMap { judged in
      judged.lines.flatMap { line in
        line.determinations.map {
          Row(cells: [judged.case.id, "\(line.number)", $0.jurisdiction, $0.verdict, $0.outcome])
        }
      }
    }
  }

  @Test("are judged as the table says, each line in each jurisdiction")
  func areJudgedAsTheTableSays() throws {
    let (expected, judged) = (try Self.expected(), try Self.judged())
    let missing = Set(expected).subtracting(judged).sorted()
    let unexpected = Set(judged).subtracting(expected).sorted()
    #expect(missing.isEmpty && unexpected.isEmpty, "expected \(missing), judged \(unexpected)")
    #expect(expected.count == judged.count)
  }

  @Test("are read without a word on standard error but for the tables that are none of a case")
  func areReadWithoutAWord() throws {
    let tables = "Examples/expected.tsv, Examples/records.tsv"
    let note = "licet: not judged, since no case says how to read them (Docs/inputs.md): \(tables)\n"
    #expect(try Program().run("check", "Examples").err == note)
  }

  @Test("each hold a case and a page that says what it shows")
  func eachHoldACaseAndAPage() throws {
    let cases = Repository.files(below: "Examples", ending: "case.yaml")
    let pages = Repository.files(below: "Examples", ending: "README.md")
    let folders = cases.map { $0.replacing("/case.yaml", with: "") }
    #expect(folders.filter { !pages.contains("\($0)/README.md") } == [])
    #expect(folders.count >= 8)
  }
}
