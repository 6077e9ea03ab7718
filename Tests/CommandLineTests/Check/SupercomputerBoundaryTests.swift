import Foundation
import TestSupport
import Testing

@Suite("At the boundary of a supercomputer, by the names of chips alone")
struct SupercomputerBoundaryTests {
  private static let example = "Examples/supercomputer-boundary/case.yaml"

  /// The verdict on each case of the example, the described H100 replaced by a chip of the catalogue.
  private func verdicts(_ chip: String, first: Int = 1492, second: Int = 1493) throws -> [String] {
    let written = try String(contentsOf: Repository.root.appending(path: Self.example), encoding: .utf8)
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let described = line.range(of: "chip: { name: H100 SXM at") else { return String(line) }
      return line[..<described.lowerBound] + "chip: \(chip)"
    }
    let text = lines.joined(separator: "\n")
      .replacing("number_of_nodes: 1492\n", with: "number_of_nodes: \(first)\n")
      .replacing("number_of_nodes: 1493\n", with: "number_of_nodes: \(second)\n")
    try #require(text.components(separatedBy: "chip: \(chip)\n").count == 3)
    let scratch = try Scratch()
    let run = try Program().run("check", try scratch.file("case.yaml", text), "--format", "json")
    return try Judged.read(run.out).map(\.verdict)
  }

  @Test(
    "with the figures of the catalogue it turns between 1,492 and 1,493 H100 SXM5, and 4,545 and 4,546 H20")
  func itTurnsByName() throws {
    #expect(try verdicts("H100 SXM5") == ["attention", "blocked", "attention", "blocked"])
  }

  @Test("the name of the family spans its chips, and leaves it open")
  func theFamilyLeavesItOpen() throws {
    #expect(try verdicts("H100")[1] == "undetermined")
  }

  @Test("of a GH200 no more is counted than the 66.9 TFLOPS that are known: it turns between 1,494 and 1,495")
  func nothingIsInventedOfAGH200() throws {
    #expect(try verdicts("GH200", first: 1492, second: 1494)[1] == "undetermined")
    #expect(try verdicts("GH200", first: 1492, second: 1495)[1] == "blocked")
  }
}
