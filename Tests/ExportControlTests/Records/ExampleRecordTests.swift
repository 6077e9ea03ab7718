import AuditTrail
import Foundation
import TestSupport
import Testing

/// `Examples/records.tsv` has the digest of the record of every example; two small ones stand beside the schema.
///
/// `make records` writes them anew: LICET_WRITE_RECORDS is set, and these tests write instead of comparing.
@Suite("The records of the examples")
struct ExampleRecordTests {
  private static let shown = ["fire-flyer-2", "timeline-a800"]
  private static let writes = ProcessInfo.processInfo.environment["LICET_WRITE_RECORDS"] != nil
  private static let advice: Comment = "if this is what was meant, `make records` and read the difference"

  @Test("are those of the table")
  func areThoseOfTheTable() throws {
    let rows = RecordedCase.examples.map { recorded in
      "\(recorded.record.caseID)\t\(recorded.record.verdict)\t\(recorded.record.json["digest"]?.text ?? "")"
    }
    try Self.compare("Examples/records.tsv", "case\tverdict\tdigest\n" + rows.map { $0 + "\n" }.joined())
  }

  @Test("are shown as they are", arguments: shown)
  func areShownAsTheyAre(name: String) throws {
    let recorded = RecordedCase.examples.filter { $0.record.caseID == name }
    try #require(recorded.count == 1)
    try Self.compare("Docs/schemas/examples/\(name).json", recorded[0].record.json.pretty + "\n")
  }

  @Test("depend on no day but their own")
  func dependOnNoDayButTheirOwn() {
    #expect(RecordedCase.examples.filter { $0.record.asOfOrigin == "today" }.map(\.record.caseID) == [])
  }

  private static func compare(_ path: String, _ text: String) throws {
    if writes { try Data(text.utf8).write(to: Repository.root.appending(path: path)) }
    let kept = try Repository.text(path)
    guard kept != text else { return }
    let (old, new) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(old, new).firstIndex { $0 != $1 } ?? min(old.count, new.count)
    Issue.record("\(path):\(line + 1) is not what the program says; \(advice)")
  }
}

extension Sequence {
  fileprivate func firstIndex(where matches: (Element) -> Bool) -> Int? {
    for (index, element) in enumerated() where matches(element) { return index }
    return nil
  }
}
