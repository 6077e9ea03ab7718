@testable import AuditTrail
import Testing

struct RecordJSONTests {
  @Test func aFilledRecordReadsAsExpected() {
    #expect(FilledRecord.record().json.pretty == FilledRecord.pretty)
  }

  @Test func everyFieldReachesTheJSONButWhatTheRulesSay() {
    let record = FilledRecord.record()
    let inRules = [
      "Support by US persons.", "2024-05-05", "third outlet", "authority of the one considered",
      "Another paraphrase.", "What else we decided.", "another reason", "another alternative", "its truth",
      "another carve-out", "and its truth", "another outcome", "another policy", "another exception",
      "truth of another exception", "another announcement", "another duty", "Do it.", "soon", "2025-07-19",
      "another paper", "status of another duty", "another statement", "another unknown",
      "another turning point",
    ]
    #expect(Set(Leaves.of(record)).subtracting(Leaves.of(record.json)) == Set(inRules))
  }

  @Test func theJSONHoldsNothingButTheFieldsAndWhatIsMadeOfThem() {
    let record = FilledRecord.record()
    let made = [
      Record.schema, Record.digest(of: record.json).description, "earliest", "mode.dense_rate#2",
    ]
    #expect(Set(Leaves.of(record.json)).subtracting(Leaves.of(record)) == Set(made))
  }

  /// The guard of the test above: were two fields alike, one could be written twice in place of the other.
  @Test func theFilledRecordHasEachTextOnce() {
    // A fact that is read twice is meant to be the same.
    let again = ["true", "false", "mode.dense_rate", "296 TOPS", "file 12.yaml:120:121"]
    let leaves = Leaves.of(FilledRecord.record()).filter { !again.contains($0) }
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
      engine: .init(version: "0.1.0", semantics: 7), rules: Digest(of: "rules"),
      options: .init(reported: "block", readings: [], jurisdiction: nil),
      source: .init(path: "x.yaml", digest: Digest(of: "case"), index: nil), caseID: "x", title: nil,
      asOf: "2026-01-15", asOfOrigin: "today", verdict: "pass", packs: [], lines: [], cluster: [],
      transactionDate: nil, inputErrors: [], retention: [])
    let (rules, file) = (Digest(of: "rules").hex, Digest(of: "case").hex)
    #expect(
      record.json.without("digest").canonical == """
        {"as_of":"2026-01-15","as_of_origin":"today","case":{"digest":"sha256:\(file)",\
        "id":"x","path":"x.yaml"},"cluster":[],"engine":{"semantics":7,"version":"0.1.0"},"input_errors":[],"lines":[],\
        "options":{"readings":[],"reported":"block"},"packs":[],"retention":[],\
        "rules":{"digest":"sha256:\(rules)"},"schema":"licet/record/1","stated":[],"verdict":"pass"}
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
      reading.json(name: nil, derivedFrom: .array([])).canonical
        == #"{"derived_from":[],"others":[],"path":"item.chip.tpp","sources":[],"value":"4,800"}"#)
  }
}
