import AuditTrail
import LedgerSearch
import Testing

/// What a record can be found by.
struct RecordFacetsTests {
  private func texts(_ kind: FacetKind, in record: JSONValue) -> [String] {
    RecordFacets(record: record).facets.filter { $0.kind == kind }.map(\.text)
  }

  private func stating(_ stated: JSONValue...) -> JSONValue {
    Samples.record().with("stated", .array(stated))
  }

  @Test func whatARecordIsKnownBy() {
    let record = Samples.record("order-1", verdict: "pass", asOf: "2024-02-29")
    let facets = RecordFacets(record: record)
    #expect(facets.caseID == "order-1")
    #expect(facets.casePath == "cases/order-1.yaml")
    #expect(facets.digest == record["digest"]?.text)
    #expect(facets.verdict == "pass")
    #expect(facets.asOf == "2024-02-29")
    #expect(texts(.caseID, in: record) == ["order-1"])
  }

  @Test func theNamesOfPartiesAndOfNothingElse() {
    let record = stating(
      Samples.stated("purchaser.name", "party.name", "Example Lab"),
      Samples.stated("cluster.name", "cluster.name", "Fire-Flyer"))
    #expect(texts(.party, in: record) == ["Example Lab"])
  }

  @Test func eachOfSeveralCountries() {
    let record = stating(
      Samples.stated("a.visited", "party.visited", "CN, HK ,MO", codes: "country"),
      Samples.stated("a.sector", "party.sector", "AI", codes: "sector"))
    #expect(texts(.country, in: record) == ["CN", "HK", "MO"])
  }

  @Test func theChipAsTheCaseAndAsTheCatalogueNamesIt() {
    #expect(texts(.chip, in: Samples.record(chip: "H20")) == ["H20", "H20 SXM4 80GB"])
    #expect(texts(.chip, in: stating(Samples.stated("x.name", "chip.name", "B30A"))).first == "B30A")
  }

  @Test func theEntryOfTheControlListAndTheOutcomeOfTheJurisdiction() {
    #expect(texts(.entry, in: Samples.record(entry: "3A991.p")) == ["3A991.p"])
    #expect(texts(.outcome, in: Samples.record()) == ["US license_required"])
  }

  @Test func whatStandsTwiceIsThereOnce() {
    let name = Samples.stated("purchaser.name", "party.name", "Example Lab")
    #expect(texts(.party, in: stating(name, name)) == ["Example Lab"])
  }

  @Test func whatLooksTheSameInOtherBytesIsAnother() {
    let record = stating(
      Samples.stated("a.name", "party.name", "\u{E4}"), Samples.stated("b.name", "party.name", "a\u{308}"))
    #expect(texts(.party, in: record).count == 2)
  }

  @Test func whatIsConcealedIsNot() {
    let record = stating(Samples.stated("purchaser.name", "party.name", Samples.concealed))
    #expect(texts(.party, in: record).isEmpty)
  }

  @Test func aRecordWithoutAnythingIsTakenAsItIs() {
    let facets = RecordFacets(record: [:])
    #expect(facets.caseID == "?")
    #expect(facets.facets == [Facet(.caseID, "?"), Facet(.scope, facets.scope)])
  }
}
