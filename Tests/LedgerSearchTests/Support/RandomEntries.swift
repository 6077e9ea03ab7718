import AuditTrail
import Ledger
import TestSupport

/// Entries as they come, with few values so that many are alike.
struct RandomEntries {
  static let cases = ["order-1", "order-2", "Order-2", "auftrag-ä", "auftrag-a\u{308}", Samples.concealed]
  static let parties = ["Example Lab", "EXAMPLE Trading", "Müller & Söhne", "深圳某公司", Samples.concealed, ""]

  private var generator: SplitMix64
  /// The records so far, those repeated included, by their entries.
  private var records: [Int] = []
  /// What may be spoken of.
  private var judgements: [Int] = []

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The next entries, the first of which has an index.
  mutating func next(_ count: Int, from index: Int) -> [EntryDraft] {
    (index..<(index + count)).map { next(at: $0) }
  }

  private mutating func next(at index: Int) -> EntryDraft {
    guard !records.isEmpty, !generator.chance(60) else { return record(at: index) }
    let id = generator.pick(Self.cases)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      judgements.append(index)
      return Samples.draft(.repeated(of: generator.pick(records)))
    case 1: return Samples.draft(.hold(caseID: id, reason: "inquiry"))
    case 2: return Samples.draft(.release(caseID: id, reason: "closed"))
    case 3:
      let of = generator.pick(judgements)
      return Samples.draft(.signOff(SignOff(of: of, decision: .noted, role: "officer", reason: "seen")))
    default:
      return Samples.draft(
        .waiver(
          Waiver(
            of: generator.pick(judgements), authorization: "D1", reason: "licensed", approver: "bo",
            expires: Samples.seal.at.date)))
    }
  }

  private mutating func record(at index: Int) -> EntryDraft {
    records.append(index)
    judgements.append(index)
    return Samples.draft(
      Samples.record(
        generator.pick(Self.cases), party: generator.pick(Self.parties),
        country: generator.pick(["CN", "SG", "CN, HK", "US"]), chip: generator.pick(["A800", "H20"]),
        entry: generator.pick(["3A090", "3A090.a", "3A0901", "3A991.p"]),
        verdict: generator.pick(["pass", "blocked", "undetermined"]),
        asOf: generator.pick(["2023-06-01", "2024-02-29", "2025-01-15"])))
  }
}
