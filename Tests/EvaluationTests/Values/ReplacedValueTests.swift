import Evaluation
import Quantities
import Testing

/// S6: a carve-out of a definition may put another value in its place.
struct ReplacedValueTests {
  private static let rules = """
    - id: T
      kind: definition
      defines: item.tpp
      effective: 2020-01-01..
      says: N, or twice m where it is a.
      value: item.n
      except:
        - { id: T.a, says: Twice m., when: item.a, value: item.m * 2 }
    - id: F
      kind: definition
      defines: item.ready
      effective: 2020-01-01..
      says: B, or c where it is a.
      value: item.b
      except:
        - { id: F.a, says: C., when: item.a, value: item.c }
    """

  private func value(_ path: String, _ line: String) throws -> FactQuery.Answer {
    try Bench(Self.rules).answer(path, "item: { \(line) }")
  }

  @Test func itReplacesANumberWhereItHolds() throws {
    #expect(try value("item.tpp", "n: 3, m: 5, a: yes") == .number(NumberRange(try number("10")), nil))
    #expect(try value("item.tpp", "n: 3, m: 5, a: no") == .number(NumberRange(try number("3")), nil))
  }

  @Test func whileItIsOpenBothValuesArePossible() throws {
    let both = NumberRange(lower: try number("3"), upper: try number("10"))
    #expect(try value("item.tpp", "n: 3, m: 5") == .number(both, nil))
  }

  @Test func itReplacesAFlag() throws {
    #expect(try value("item.ready", "b: yes, c: no, a: yes") == .truth(.fails))
    #expect(try value("item.ready", "b: yes, c: no, a: no") == .truth(.holds))
    #expect(try value("item.ready", "b: yes, c: no") == .truth(.unknown))
    // Both come to yes, whichever stands.
    #expect(try value("item.ready", "b: yes, c: yes") == .truth(.holds))
  }
}
