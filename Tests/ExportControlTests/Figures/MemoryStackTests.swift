import Evaluation
import ExportControl
import RuleModel
import Testing

@Suite("Memory stacks of the catalogue")
struct MemoryStackTests {
  private func us(_ line: String) throws -> Reading { try MemoryExport.us(line) }

  /// By the recalled areas: over 2 GB/s/mm² all, under 3.3 the first two speeds of HBM2 and HBM1.
  @Test(
    "a stack is judged by its bandwidth and area",
    arguments: [
      ("HBM1", ["exception_available"]), ("HBM2 225 GB/s", ["exception_available"]),
      ("HBM2 256 GB/s", ["exception_available"]), ("HBM2 307 GB/s", ["license_required"]),
      ("HBM2E", ["license_required"]), ("HBM3", ["license_required"]),
      ("SK hynix HBM3E", ["license_required"]),
    ])
  func aStackIsJudged(part: String, possible: [String]) throws {
    let us = try us("chip: \(part)")
    #expect(us.classification == ["3A090.c"])
    #expect(us.possible.map(\.text) == possible)
  }

  @Test("speeds of HBM2 lie on both sides of 3.3, so its name alone leaves the exception open")
  func hbm2IsOpen() throws {
    let us = try us("chip: HBM2")
    #expect(us.classification == ["3A090.c"])
    #expect(us.possible.map(\.text) == ["exception_available", "license_required"])
  }

  @Test("the area of HBM4 is not known: nothing is settled until it is given")
  func hbm4IsOpen() throws {
    let open = try us("chip: HBM4")
    #expect(open.classification.isEmpty)
    #expect(open.verdict == .undetermined)
    #expect(open.questions.contains("item.package_area"))
    #expect(try us("chip: HBM4, package_area: 588 mm²").possible.map(\.text) == ["license_required"])
  }

  @Test("a computer is not judged by the stack it contains")
  func aComputerIsNotAStack() throws {
    #expect(try us("chip: HBM3, kind: computer").classification.contains("3A090.c") == false)
  }
}
