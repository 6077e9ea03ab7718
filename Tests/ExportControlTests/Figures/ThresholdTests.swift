import Evaluation
import ExportControl
import RuleModel
import TestSupport
import Testing

@Suite("The thresholds of 3A090, through the façade")
struct ThresholdTests {
  /// Performance in hundredths, density as stated, and the alternatives that classify the circuit.
  @Test(
    "a datacenter circuit is classified by performance and density",
    arguments: [
      (480_000, "0.5", ["3A090.a.1"]),
      (480_000, "1.0", ["3A090.a.1"]),
      (480_000, "50", ["3A090.a.1", "3A090.a.2"]),
      (479_999, "5.92", ["3A090.a.2"]),
      (160_000, "5.92", ["3A090.a.2"]),
      (159_999, "50", []),
      (240_000, "1.6", ["3A090.b.1"]),
      (239_999, "3.1999", []),
      (160_000, "3.2", ["3A090.b.2"]),
      (236_800, "2.91", []),
      (612_800, "3.9", ["3A090.a.1"]),
    ])
  func aDatacenterCircuitIsClassified(performance: Int, density: String, reasons: [String]) throws {
    let reading = try Prototype(performance: performance, density: density).reading()
    #expect(reading.reasons(under: "3A090") == reasons)
  }

  @Test("a consumer circuit below 4800 is in no paragraph of 3A090")
  func aConsumerCircuitBelow4800IsInNone() throws {
    let reading = try Prototype(performance: 470_700, density: "7.74", isForDatacenters: false).reading()
    #expect(reading.outcome.text == "no_license_required")
  }

  @Test("a consumer circuit of 4800 or more is in 3A090.a with an exception to be had")
  func aConsumerCircuitOf4800HasAnException() throws {
    let reading = try Prototype(performance: 528_500, density: "8.69", isForDatacenters: false).reading()
    #expect(reading.classification.contains("3A090.a"))
    #expect(reading.possible.map(\.text) == ["exception_available"])
  }

  @Test(
    "exports to China are reviewed case by case below 21,000 and 6,500 GB/s",
    arguments: [
      (2_091_900, 6000, ReviewPolicy.caseByCase), (2_100_000, 6000, .presumptionOfDenial),
      (2_099_999, 6499, .caseByCase), (1_583_200, 6500, .presumptionOfDenial),
    ])
  func exportsToChinaAreReviewedCaseByCase(performance: Int, bandwidth: Int, policy: ReviewPolicy) throws {
    var prototype = Prototype(performance: performance, dieArea: 81_400)
    prototype.bandwidth = bandwidth
    prototype.date = "2026-02-02"
    prototype.hasPapers = true
    #expect(try prototype.reading().reviewPolicies == [policy])
    // Without the papers nothing is reviewed case by case.
    prototype.hasPapers = false
    #expect(try prototype.reading().reviewPolicies == [.presumptionOfDenial])
  }

  @Test(
    "memory is controlled above 2 GB/s per mm² and has an exception below 3.3",
    arguments: [
      (200, ["no_license_required"]), (201, ["exception_available"]), (329, ["exception_available"]),
      (330, ["license_required"]),
    ])
  func memoryIsControlledAbove2(bandwidth: Int, possible: [String]) throws {
    let us = try MemoryExport.us(
      "kind: high_bandwidth_memory, memory_bandwidth: \(bandwidth) GB/s, package_area: 100 mm²")
    #expect(us.possible.map(\.text) == possible)
  }

  @Test(
    "30.0 billion transistors are not less than 30 billion",
    arguments: [("30_000_000_000", true), ("29_999_999_999", false)])
  func thirtyBillionIsNotLess(count: String, isFlagged: Bool) throws {
    let text = try Repository.text("Tests/Corpus/cases/sound/fabricator-without-a-count.yaml")
      .replacing("30_000_000_000", with: count)
    let judged = try JudgedText(text, under: try RealRules.sound())
    let us = try judged.us()
    #expect(us.holds("3A090.note-1") == isFlagged)
  }
}
