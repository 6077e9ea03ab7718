import Diagnostics
import Evaluation
import ExportControl
import Testing

@Suite("The kind of a line whose chip is described")
struct DescribedChipKindTests {
  private func judged(_ kind: String, _ chip: String) throws -> JudgedText {
    try JudgedText(
      """
      case: described
      transaction: { kind: export, date: 2026-02-01, ships_from: US, destination: CN }
      items:
        - { kind: \(kind), quantity: 1, chip: { \(chip) } }
      """, under: RealRules.sound())
  }

  @Test(
    "figures of a processor contradict any other kind",
    arguments: [
      ("high_bandwidth_memory", "modes: [{ format: FP8, bit_length: 8 bit, dense_rate: 1979 TOPS }]"),
      ("software", "digital_processing_units: 1"), ("technology", "dies: [{ logic: yes, area: 800 mm² }]"),
      ("model_weights", "modes: [{ format: FP8 }]"),
    ])
  func aProcessorIsNothingElse(kind: String, chip: String) throws {
    let judged = try judged(kind, chip)
    #expect(judged.diagnostics.map(\.code) == [.statedValueDisagrees])
    #expect(try judged.us().verdict != .pass)
  }

  @Test(
    "what only memory or a circuit says of itself contradicts nothing",
    arguments: [
      ("high_bandwidth_memory", "dies: [{ logic: no, area: 100 mm² }]"),
      ("high_bandwidth_memory", "modes: none, dies: unknown"), ("technology", "family: H100"),
      ("integrated_circuit", "digital_processing_units: 1"), ("computer", "digital_processing_units: 1"),
    ])
  func othersAreWhatTheySay(kind: String, chip: String) throws {
    #expect(try judged(kind, chip).diagnostics.isEmpty)
  }
}
