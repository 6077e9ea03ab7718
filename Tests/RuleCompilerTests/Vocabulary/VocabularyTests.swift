import Diagnostics
import RuleCompiler
import RuleModel
import TestSupport
import Testing

struct VocabularyTests {
  /// What is said of one type with one fact.
  private func said(of fact: String) throws -> (marked: MarkedText, diagnostics: [Diagnostic]) {
    let marked = MarkedText(
      """
      vocabulary: facts
      types:
        thing:
          kinds: { old: Old., new: New. }
          facts:
            some: \(fact)
      """)
    return (marked, try SmallVocabulary.reading(facts: marked.file).diagnostics)
  }

  @Test func theSmallVocabularyIsWithoutAMistake() throws {
    #expect(try SmallVocabulary.reading().diagnostics == [])
  }

  @Test(arguments: [
    "number", "flag", "date", "text", "code of country", "codes of country", "thing", "list of thing",
    "code of control_list_entry",
  ])
  func everyTypeIsRead(type: String) throws {
    #expect(try said(of: "{ is: \(type) }").diagnostics == [])
  }

  @Test(arguments: [
    ("{ is: 1️⃣nummer2️⃣ }", DiagnosticCode.unknownName), ("{ is: 1️⃣list of nothing2️⃣ }", .unknownName),
    ("{ is: 1️⃣code of2️⃣ }", .unknownName), ("{ is: 1️⃣some of thing2️⃣ }", .unknownName),
    ("{ is: number, unit: 1️⃣GBs2️⃣ }", .unknownUnit), ("{ is: number, range: 1️⃣52️⃣ }", .unreadableText),
    ("{ is: number, range: 1️⃣5..22️⃣ }", .unreadableText), ("{ is: number, range: 1️⃣a..b2️⃣ }", .unreadableText),
    ("{ is: number, 1️⃣units2️⃣: GB }", .unknownKey),
  ])
  func aDeclarationThatCannotBeReadIsReported(fact: String, code: DiagnosticCode) throws {
    let (marked, diagnostics) = try said(of: fact)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.range) == [try marked.range(1, 2)])
  }

  @Test(arguments: [
    "{ is: code of nowhere }", "{ is: codes of nowhere }", "{ is: flag, only_for: [middle] }",
  ])
  func aListOrKindThatIsNotDeclaredIsReported(fact: String) throws {
    #expect(try said(of: fact).diagnostics.map(\.code) == [.unknownName])
  }

  @Test(arguments: ["0..100", "1..", "..5", "-5..5", "above 0..", ".."])
  func aRangeIsRead(range: String) throws {
    #expect(try said(of: "{ is: number, range: \(range) }").diagnostics == [])
  }

  @Test func derivedIsYesOrNo() throws {
    let diagnostics = try said(of: "{ is: flag, derived: maybe }").diagnostics
    #expect(diagnostics.map(\.code) == [.unreadableText])
  }

  /// What is said of a root called `other`.
  private func said(ofRoot root: String) throws -> [Diagnostic] {
    let text = """
      vocabulary: facts
      roots:
        item: { is: thing }
        other: \(root)
      types:
        thing: { kinds: { old: Old. }, facts: { some: { is: flag } } }
      """
    return try SmallVocabulary.reading(facts: MarkedText(text).file).diagnostics
  }

  @Test(arguments: ["{ is: nothing }", "{ is: list of nothing }", "{ is: nothing with role old }"])
  func aRootOfNoTypeIsReported(root: String) throws {
    #expect(try said(ofRoot: root).hasErrors)
  }

  @Test(arguments: [
    "{ is: thing with role middle }", "{ is: nothing.some }", "{ is: item.nothing }",
    "{ is: list of thing, complete_with: [middle] }",
  ])
  func aRootThatStandsForNothingIsReported(root: String) throws {
    let diagnostics = try said(ofRoot: root)
    withKnownIssue("roles and paths of roots are not checked against the types") {
      #expect(diagnostics.hasErrors)
    }
  }

  @Test(arguments: [
    ("units: all\nlist:\n  1️⃣km2️⃣: { dimension: length, factor: much }\n", DiagnosticCode.unreadableText),
    ("units: all\nlist:\n  1️⃣km2️⃣: { dimension: length, factor: 0 }\n", .unreadableText),
    ("units: all\nlist:\n  1️⃣km2️⃣: { dimension: length/, factor: 1 }\n", .unreadableText),
    ("groups: g\nof: country\nmembers:\n  A: { codes: [CN, 1️⃣China2️⃣] }\n", .unknownCode),
    (
      "groups: g\nof: country\nmembers:\n  A: { dated: [{ code: CN, effective: 1️⃣20202️⃣ }] }\n", .unreadableText
    ),
    (
      "groups: g\nof: country\nmembers:\n  A: { dated: [{ code: 1️⃣XX2️⃣, effective: 2020-01-01.. }] }\n",
      .unknownCode
    ),
    ("groups: g\nof: country\nmembers:\n  A: { inferred: { says: X., codes: [1️⃣XX2️⃣] } }\n", .unknownCode),
  ])
  func aUnitOrGroupThatCannotBeReadIsReported(file: String, code: DiagnosticCode) throws {
    let marked = MarkedText(file)
    let diagnostics = try SmallVocabulary.reading(more: [marked.file]).diagnostics
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.range) == [try marked.range(1, 2)])
  }

  @Test func groupsOfAListThatIsNotThereAreReported() throws {
    let file = MarkedText("groups: g\nof: contry\nmembers:\n  A: { codes: [CN] }\n").file
    let diagnostics = try SmallVocabulary.reading(more: [file]).diagnostics
    #expect(diagnostics.map(\.code) == [.unknownName])
  }

  @Test(arguments: [
    "codes: use\nlist: { games: Games }\n", "units: all\nlist:\n  GB: { dimension: time, factor: 1 }\n",
    "groups: g\nof: country\nmembers:\n  \"D:5\": { codes: [NL] }\n",
  ])
  func aListUnitOrGroupDeclaredTwiceIsReported(file: String) throws {
    #expect(try SmallVocabulary.reading(more: [MarkedText(file).file]).diagnostics.hasErrors)
  }

  @Test(arguments: [
    "vocabulary: facts\ntypes:\n  item: { facts: { quantity: { is: flag } } }\n",
    "groups: g\nof: country\nmembers:\n  CN: { codes: [NL] }\n",
  ])
  func whatIsDeclaredTwiceIsReported(file: String) throws {
    let diagnostics = try SmallVocabulary.reading(more: [MarkedText(file).file]).diagnostics
    #expect(diagnostics.map(\.code).contains(.duplicateID))
  }

  @Test func aDatedMemberIsOneInItsTimeOnly() throws {
    let file = MarkedText(
      """
      groups: g
      of: country
      members:
        A: { codes: [CN], dated: [{ code: NL, effective: 2021-12-09..2026-02-02 }] }
      """
    ).file
    let group = try #require(
      try SmallVocabulary.reading(more: [file]).vocabulary.groups["country"]?[Code("A")])
    #expect(group.members.map { "\($0.code) \($0.period)" } == ["CN ..", "NL 2021-12-09..2026-02-02"])
  }
}
