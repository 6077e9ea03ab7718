import Diagnostics
import RuleModel
import TestSupport
import Testing
import YAMLSyntax

@testable import RuleCompiler

struct PackHeaderTests {
  private static let keys = [
    ("pack", "p"), ("title", "T"), ("jurisdiction", "US"), ("authority", "regulation"), ("certainty", "P"),
    ("edition", "2026.01.01"), ("verified_from", "2022-10-07"), ("verified_through", "2026-01-01"),
    ("outcomes", "[{ id: free, blocks: never, says: X. }, { id: no, blocks: always, says: Y. }]"),
  ]

  /// A header in which some keys are changed, or left out where the value is nil.
  private func text(_ changes: [String: String?] = [:]) -> String {
    let known = Self.keys.map(\.0)
    let kept = Self.keys.map { ($0.0, changes[$0.0] ?? $0.1) }
    let added = changes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value)
    }
    return (kept + added).compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
  }

  private func compile(
    _ text: String
  ) throws -> (marked: MarkedText, pack: RulePack?, diagnostics: [Diagnostic]) {
    let marked = MarkedText(text, path: "pack.yaml")
    let composition = YAMLComposer.compose(marked.file)
    var diagnostics = composition.diagnostics
    guard case .mapping(let root)? = composition.root else { throw NoMapping() }
    let pack = PackCompiler.compile(
      header: .init(source: marked.file, root: root), files: [], vocabulary: try SmallVocabulary.read(),
      into: &diagnostics)
    return (marked, pack, diagnostics)
  }

  private struct NoMapping: Error {}

  @Test func aHeaderAloneIsAPack() throws {
    let (_, pack, diagnostics) = try compile(text())
    #expect(diagnostics == [])
    #expect(pack?.outcomes.map(\.outcome.text) == ["free", "no"])
    #expect(pack?.mildest.text == "free")
  }

  @Test(arguments: [
    "pack", "title", "jurisdiction", "authority", "certainty", "edition", "verified_from", "verified_through",
    "outcomes",
  ])
  func everyKeyIsNeeded(key: String) throws {
    let diagnostics = try compile(text([key: nil])).diagnostics
    #expect(diagnostics.map(\.message) == ["a pack needs the key `\(key)`"])
  }

  @Test(arguments: [
    ("authority", "1️⃣regulatin2️⃣", DiagnosticCode.unknownName), ("verified_through", "1️⃣20262️⃣", .unreadableText),
    ("applies_when", "1️⃣item.lsted2️⃣", .unknownFact), ("applies_when", "1️⃣'item.listed'2️⃣", .conditionNotPlain),
    ("outcomes", "[{ id: a, blocks: 1️⃣sometimes2️⃣, says: X. }]", .unknownName),
    ("outcomes", "[{ id: a, blocks: never, documents: [1️⃣licens2️⃣], says: X. }]", .unknownCode),
    ("1️⃣applies2️⃣", "x", .unknownKey),
    ("retention", "{ years: 1️⃣five2️⃣, cite: C, says: X. }", .unreadableText),
    ("retention", "{ years: 1️⃣02️⃣, cite: C, says: X. }", .unreadableText),
    ("retention", "{ years: 5, cite: C, says: X., 1️⃣day2️⃣: 1 }", .unknownKey),
  ])
  func aWrongValueIsReported(key: String, value: String, code: DiagnosticCode) throws {
    let (marked, _, diagnostics) = try compile(text([key: value]))
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.range) == [try marked.range(1, 2)])
  }

  @Test func itSaysHowLongPapersAreKept() throws {
    let pack = try compile(text(["retention": "{ years: 5, cite: 15 CFR 762.6, says: From the latest. }"]))
      .pack
    #expect(pack?.retention == Retention(years: 5, cite: "15 CFR 762.6", says: "From the latest."))
    #expect(try compile(text()).pack?.retention == nil)
  }

  @Test func anOutcomeCanHaveALicenceCode() throws {
    let outcomes = "[{ id: a, blocks: never, aes_code: C33, says: X. }, { id: b, blocks: always, says: Y. }]"
    #expect(try compile(text(["outcomes": outcomes])).pack?.outcomes.map(\.aesCode) == ["C33", nil])
  }

  @Test func outcomesAreRankedFromMildToStrict() throws {
    let outcomes = try #require(try compile(text()).pack).outcomes.map(\.outcome)
    #expect(outcomes.map(\.rank) == [0, 1])
  }

  @Test func twoOutcomesOfOneNameAreReported() throws {
    let twice = "[{ id: a, blocks: never, says: X. }, { id: a, blocks: always, says: Y. }]"
    let diagnostics = try compile(text(["outcomes": twice])).diagnostics
    #expect(diagnostics.map(\.code) == [.duplicateID])
  }

  @Test func aPackWithAnEmptyScaleSaysSo() throws {
    let (_, pack, diagnostics) = try compile(text(["outcomes": "[]"]))
    #expect(pack == nil)
    #expect(diagnostics.hasErrors)
  }
}
