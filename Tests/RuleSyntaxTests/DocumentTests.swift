import Diagnostics
import RuleSyntax
import TestSupport
import Testing
import YAMLSyntax

struct DocumentTests {
  private func read(_ marked: MarkedText) throws -> (document: RuleDocument?, diagnostics: [Diagnostic]) {
    let composition = YAMLComposer.compose(marked.file)
    var diagnostics = composition.diagnostics
    guard case .mapping(let root)? = composition.root else { throw NoMapping() }
    return (RuleDocumentReader.read(marked.file, root: root, into: &diagnostics), diagnostics)
  }

  private struct NoMapping: Error {}

  private static let head = "section: S\ntitle: T\ncite: C\nrules:\n"
  private static let rule =
    "  - id: S.a\n    kind: classification\n    effective: 2023-11-17..\n    says: X.\n"

  @Test func everyKeyOfARuleIsRead() throws {
    let (document, diagnostics) = try read(
      MarkedText(
        Self.head + """
            - id: S.a
              kind: obligation
              defines: item.x
              symbol: NAC
              reason_for_control: RS
              effective: 2023-11-17..
              comply_by: 2024-01-01
              not_enforced: 2024-01-01..
              not_enforced_by: somebody
              amended_by: act
              cite: elsewhere
              says: X.
              interpretation: Y.
              authority: letter
              certainty: B
              claim: one
              when: a
              any_of:
                - { id: S.a.1, says: Z., when: b }
              except:
                - id: S.a.not
                  says: W.
                  when: c
                  then: d
                  except:
                    - { id: S.a.not.not, says: V., when: e }
              value: 2 GB
              then: prohibited
              for: [p]
              overcomes: [q]
              yields_to: [r]
              documents: [s]
              must_state: [t.u]
              obligations:
                - { id: S.a.duty, says: U., due: soon }
              resolve: ask
          """))
    #expect(diagnostics == [])
    let entry = try #require(document?.rules.first)
    #expect(Set(entry.texts.keys).union(entry.lists.keys).count == 21)
    #expect(entry.condition?.outline == "a")
    #expect(entry.value?.outline == "2 GB")
    #expect(entry.alternatives.map(\.condition.outline) == ["b"])
    #expect(entry.carveOuts.map(\.condition.outline) == ["c"])
    #expect(entry.carveOuts.first?.carveOuts.map(\.id.value) == ["S.a.not.not"])
    #expect(entry.obligations.map(\.due) == ["soon"])
    #expect(!entry.isDamaged)
  }

  @Test func aMeasureHasReportsAndClaims() throws {
    let (document, diagnostics) = try read(
      MarkedText(
        """
        measure: m
        title: T
        bodies: [CAC, NDRC]
        authority: reported
        certainty: B
        review_again: 2026-12-31
        reported_by:
          - { outlet: Reuters, date: 2025-08-12, url: x }
        claims:
          - { id: one, by: Reuters, says: X. }
        last_confirmed: 2026-06-30
        rules: []
        """))
    #expect(diagnostics == [])
    #expect(document?.measure?.bodies == ["CAC", "NDRC"])
    #expect(document?.measure?.reports.map(\.outlet) == ["Reuters"])
    #expect(document?.measure?.claims.map(\.id.value) == ["one"])
    #expect(document?.measure?.reviewAgain?.value == "2026-12-31")
  }

  @Test(arguments: [
    ("1️⃣title: T\ncite: C\nrules: []\nsection: S\n", 0),
    ("1️⃣section: S\ncite: C\nrules: []\n", 1),
    ("1️⃣section: S\ntitle: T\nrules: []\n", 1),
    ("1️⃣section: S\ntitle: T\ncite: C\n", 1),
    ("1️⃣measure: M\ntitle: T\n", 1),
    ("1️⃣measure: M\ntitle: T\nrules: []\n", 0),
    ("section: S\ntitle: T\ncite: C\nrules:\n  - 1️⃣id: a\n    kind: b\n    says: X.\n", 1),
    ("section: S\ntitle: T\ncite: C\nrules:\n  - 1️⃣id: a\n    kind: b\n    effective: x\n", 1),
    ("section: S\ntitle: T\ncite: C\nrules:\n  - 1️⃣id: a\n    effective: x\n    says: X.\n", 1),
    ("section: S\ntitle: T\ncite: C\nrules:\n  - 1️⃣kind: a\n    effective: x\n    says: X.\n", 1),
  ])
  func aMissingKeyIsReportedWhereTheMappingBegins(written: String, count: Int) throws {
    let marked = MarkedText(written)
    let diagnostics = try read(marked).diagnostics
    #expect(diagnostics.map(\.code) == Array(repeating: .missingKey, count: count))
    #expect(diagnostics.map(\.range?.start) == Array(repeating: try marked.place(1), count: count))
  }

  @Test(arguments: [
    ("    1️⃣wen2️⃣: a\n", "when"), ("    1️⃣overcome2️⃣: a\n", "overcomes"), ("    1️⃣xyz2️⃣: a\n", nil),
    ("    any_of:\n      - { id: a, when: b, 1️⃣say2️⃣: c }\n", "says"),
    ("    except:\n      - { id: a, when: b, says: X., 1️⃣than2️⃣: c }\n", "then"),
    ("    obligations:\n      - { id: a, says: X., 1️⃣do2️⃣: c }\n", nil),
  ])
  func anUnknownKeyIsReportedWithTheNearestOne(written: String, nearest: String?) throws {
    let marked = MarkedText(Self.head + Self.rule + written)
    let diagnostics = try read(marked).diagnostics
    #expect(diagnostics.map(\.code) == [.unknownKey])
    #expect(diagnostics.map(\.range) == [try marked.range(1, 2)])
    #expect(diagnostics.map(\.replacement) == [nearest])
  }

  @Test(arguments: [
    "    when: a >\n", "    value: a >\n", "    when: 'a'\n", "    when: [a]\n", "    when:\n",
    "    any_of:\n      - { id: a }\n", "    any_of:\n      - { id: a, when: b > }\n", "    any_of: b\n",
    "    except:\n      - { id: a, says: X., when: b > }\n", "    except:\n      - { says: X., when: b }\n",
    "    except:\n      - id: a\n        says: X.\n        when: b\n        except: [{ id: c, says: X. }]\n",
    "    wen: a\n",
  ])
  func aRuleOfWhichAPartCannotBeReadIsDamaged(written: String) throws {
    let (document, diagnostics) = try read(MarkedText(Self.head + Self.rule + written))
    #expect(diagnostics.hasErrors)
    #expect(document?.rules.map(\.isDamaged) == [true])
  }

  @Test func anyOfBesideAllOfIsReported() throws {
    let parts = "    any_of:\n      - { id: a, when: b }\n    all_of:\n      - { id: c, when: d }\n"
    let diagnostics = try read(MarkedText(Self.head + Self.rule + parts)).diagnostics
    #expect(diagnostics.map(\.code) == [.unknownKey])
  }

  @Test func damageInOneRuleLeavesTheNextAlone() throws {
    let broken = Self.rule + "    when: a >\n" + Self.rule
    #expect(try read(MarkedText(Self.head + broken)).document?.rules.map(\.isDamaged) == [true, false])
  }
}
