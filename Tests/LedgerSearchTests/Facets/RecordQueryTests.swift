import AuditTrail
import LedgerSearch
import Quantities
import Testing

/// Which records a query finds.
struct RecordQueryTests {
  private func finds(_ record: JSONValue, _ ask: (inout RecordQuery) -> Void) -> Bool {
    var query = RecordQuery()
    ask(&query)
    return query.finds(record)
  }

  @Test func withoutAQuestionEveryRecord() { #expect(finds([:]) { _ in }) }

  @Test(arguments: [("example", true), ("LAB", true), ("", true), ("labs", false)])
  func aPartOfANameInAnyCase(part: String, isFound: Bool) {
    #expect(finds(Samples.record(party: "Example Lab")) { $0.party = part } == isFound)
  }

  @Test(arguments: [
    ("3A090", true), ("3a090.A", true), ("3A090.a.1", true), ("3A09", false), ("3A0901", false),
  ])
  func anEntryAndWhatItContains(asked: String, isFound: Bool) {
    #expect(finds(Samples.record(entry: "3A090.a.1")) { $0.eccn = asked } == isFound)
  }

  @Test func aCountryByItsWholeCode() {
    #expect(finds(Samples.record(country: "CN, HK")) { $0.country = "hk" })
    #expect(!finds(Samples.record(country: "CN, HK")) { $0.country = "C" })
  }

  @Test func bothEndsOfThePeriodBelongToIt() throws {
    let day = try #require(CalendarDate(reading: "2023-06-01"))
    #expect(finds(Samples.record(asOf: "2023-06-01")) { ($0.from, $0.through) = (day, day) })
    #expect(!finds(Samples.record(asOf: "2023-06-02")) { $0.through = day })
    #expect(!finds(Samples.record(asOf: "2023-05-31")) { $0.from = day })
  }

  @Test func allThatIsAskedMustBeSo() {
    #expect(!finds(Samples.record(verdict: "pass")) { ($0.party, $0.verdict) = ("example", "blocked") })
    #expect(finds(Samples.record(verdict: "pass")) { ($0.party, $0.verdict) = ("example", "pass") })
  }

  @Test func aConcealedCaseIsFoundByNoPartOfItsCommitment() {
    #expect(!finds(Samples.record(Samples.concealed)) { $0.caseID = "concealed" })
  }
}
