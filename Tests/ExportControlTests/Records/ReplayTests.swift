import AuditTrail
import Diagnostics
import Evaluation
import ExportControl
import RuleModel
import TestSupport
import Testing

@Suite("A record judged again")
struct ReplayTests {
  private static let replay = Result {
    try Replay(rules: Array(RealRules.sound().bundle.text.utf8), engine: .current)
  }

  /// A case that states no day.
  private static let dayless = """
    items:
      - { chip: H20, quantity: 1 }
    transaction: { kind: export, ships_from: US, destination: CN }
    """

  private static func outcome(_ recorded: RecordedCase) throws -> ReplayOutcome {
    try replay.get().run(record: Array(recorded.record.json.canonical.utf8), caseFile: recorded.bytes)
  }

  @Test("has the same bytes", arguments: RecordedCase.examples)
  func hasTheSameBytes(recorded: RecordedCase) throws {
    #expect(try Self.outcome(recorded) == .same)
  }

  @Test("may be in another layout")
  func mayBeInAnotherLayout() throws {
    let recorded = try RecordedCase.one(Self.dayless)
    let pretty = Array(recorded.record.json.pretty.utf8)
    #expect(try Self.replay.get().run(record: pretty, caseFile: recorded.bytes) == .same)
  }

  @Test("is judged for its own day, whichever day that was", arguments: ["2023-01-01", "2026-11-22"])
  func isJudgedForItsOwnDay(today: String) throws {
    let recorded = try RecordedCase.one(Self.dayless, today: today)
    #expect(recorded.record.asOfOrigin == "today")
    #expect(recorded.record.asOf == today)
    #expect(try Self.outcome(recorded) == .same)
  }

  @Test("is judged with the options it was judged with")
  func isJudgedWithItsOptions() throws {
    let choice = try #require(
      try RealRules.sound().packs.flatMap(\.readings).last.flatMap { reading in
        reading.choices.last.map { ReadingChoice(reading: reading.id, choice: $0.id) }
      })
    let recorded = try RecordedCase.one(
      Self.dayless, asOf: "2025-08-12",
      options: JudgementOptions(reportedMayBlock: false, choices: [choice]))
    let options = try #require(recorded.record.json["options"])
    #expect(
      options.canonical == "{\"readings\":[\"\(choice)\"],\"reported\":\"attention\"}")
    #expect(try Self.outcome(recorded) == .same)
  }

  @Test("is judged under one jurisdiction if it was", arguments: ["US", "CN"])
  func isJudgedUnderOneJurisdiction(jurisdiction: String) throws {
    let recorded = try RecordedCase.one(Self.dayless, jurisdiction: jurisdiction)
    #expect(recorded.record.packs.map(\.jurisdiction) == [jurisdiction])
    #expect(try Self.outcome(recorded) == .same)
  }

  @Test("of a damaged file has the same mistakes")
  func ofADamagedFileHasTheSameMistakes() throws {
    for mistake in ["not_a_key: 1", "title: one\ntitle: two", "as_of: soon"] {
      let recorded = try RecordedCase.one("\(Self.dayless)\n\(mistake)\n")
      #expect(!recorded.record.inputErrors.isEmpty, "\(mistake)")
      #expect(try Self.outcome(recorded) == .same, "\(mistake)")
    }
  }

  @Test("names the rules wherever they lay and in whatever order they came", arguments: SplitMix64.seeds)
  func namesTheRulesWhereverTheyLay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let moved = try RealRules.files().map {
      SourceFile(path: "/srv/law" + $0.path.dropFirst("Rules".count), text: $0.text)
    }.shuffled(using: &random)
    let library = RuleLibrary.load(moved, root: "/srv/law")
    for example in RecordedCase.examples.prefix(3) {
      let again = try RecordedCase.all(example.bytes, path: example.record.source.path, under: library)
      let digests = again.map { $0.record.json["digest"]?.text }
      #expect(digests.contains(example.record.json["digest"]?.text), "seed \(seed)")
    }
  }

  @Test("that was forged, with its digest, differs where it was")
  func thatWasForgedDiffers() throws {
    let recorded = try RecordedCase.one(Self.dayless)
    let forged = recorded.record.json.with("verdict", .string("pass"))
    let sealed = forged.with("digest", .string(Record.digest(of: forged).description))
    let outcome = try Self.replay.get().run(
      record: Array(sealed.canonical.utf8), caseFile: recorded.bytes)
    guard case .differs(let difference) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(difference.path == "/verdict")
    #expect(difference.first == .string("pass"))
    #expect(difference.second == recorded.record.json["verdict"])
  }
}
