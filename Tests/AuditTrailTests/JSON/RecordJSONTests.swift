@testable import AuditTrail
import Testing

struct RecordJSONTests {
  @Test func aFilledRecordReadsAsExpected() {
    #expect(FilledRecord.record().json.pretty == FilledRecord.pretty)
  }

  @Test func everyFieldReachesTheJSON() {
    let record = FilledRecord.record()
    #expect(Leaves.of(record.json) == (Leaves.of(record) + [Record.schema]).sorted())
  }

  /// The guard of the test above: were two fields alike, one could be written twice in place of the other.
  @Test func theFilledRecordHasEachTextOnce() {
    let leaves = Leaves.of(FilledRecord.record()).filter { $0 != "true" && $0 != "false" }
    #expect(Set(leaves).count == leaves.count)
  }

  @Test func theSameRecordGivesTheSameBytes() {
    let first = FilledRecord.record().json.canonical
    #expect(first.utf8.elementsEqual(FilledRecord.record().json.canonical.utf8))
  }

  @Test func aRecordIsOneLine() {
    #expect(!FilledRecord.record().json.canonical.utf8.contains(UInt8(ascii: "\n")))
  }

  @Test func whatIsNotKnownIsLeftOutAndListsAreThereWhenEmpty() {
    let record = Record(
      engine: .init(version: "0.1.0", semantics: 7), caseID: "x", title: nil, path: "x.yaml",
      asOf: "2026-01-15",
      asOfOrigin: "today", verdict: "pass", packs: [], lines: [], transactionDate: nil, inputErrors: [])
    #expect(
      record.json.canonical == """
        {"as_of":"2026-01-15","as_of_origin":"today","case":{"id":"x","path":"x.yaml"},\
        "engine":{"semantics":7,"version":"0.1.0"},"input_errors":[],"lines":[],"packs":[],"schema":"licet/record/1",\
        "verdict":"pass"}
        """)
  }

  @Test func nullOccursNowhere() {
    #expect(!BareRecord.record.json.canonical.contains("null"))
  }

  @Test func aLineWithoutANameHasNoKeyForIt() {
    let line = LineRecord(
      number: 3, name: nil, quantity: nil, place: nil, verdict: "pass", determinations: [])
    #expect(line.json.canonical == #"{"determinations":[],"number":3,"verdict":"pass"}"#)
  }

  @Test func aReadingWithoutEvidenceHasItsPathValueAndEmptyLists() {
    let reading = ReadingRecord(
      path: "item.chip.tpp", value: "4,800", place: nil, catalogueEntry: nil, sources: [], confidence: nil,
      basis: nil, note: nil, others: [], derivedBy: nil, derivedFrom: [])
    #expect(
      reading.json.canonical
        == #"{"derived_from":[],"others":[],"path":"item.chip.tpp","sources":[],"value":"4,800"}"#)
  }
}
