import Diagnostics
import TestSupport
import Testing

@testable import RuleCompiler

/// Whatever is done to a rule file, it is compiled or refused, and every place lies within it.
struct CompilerRobustnessTests {
  private static let sample = """
    section: S
    title: T
    cite: C
    rules:
      - id: S.score
        kind: definition
        defines: item.score
        effective: 2020-01-01..
        says: X.
        value: item.quantity * measure(item.area, mm²) + (max of x.weight for x in item.parts)
      - id: S.a
        kind: classification
        effective: 2020-01-01..
        says: Of 4800 or more, or from 2 to 5.
        when: item is computer and item.chips >= 2
        any_of:
          - { id: S.a.1, when: item.score >= 4800 }
          - { id: S.a.2, says: To China., when: item.quantity > 2 and item.quantity < 5 }
        except:
          - id: S.a.not
            says: "出口"
            when: |
              destination in [CN, D:5] # comment
              and every x in item.parts where x.listed
            except: [{ id: S.a.not.not, says: Y., when: order.date >= 2026-01-15 }]
      - id: S.req
        kind: license_requirement
        effective: 2020-01-01..
        says: X.
        when: item.classification in [S.a]
        documents: [licence]
        must_state: [item.note]

    """

  private func check(_ text: String) {
    // What is no mapping is refused before it comes to the compiler.
    guard let compiled = try? CompiledRules(file: text) else { return }
    let file = compiled.marked.file
    let ranges = compiled.diagnostics.flatMap { [$0.range].compactMap(\.self) + $0.labels.map(\.range) }
    for range in ranges where range.path == file.path {
      let isRight =
        range.start <= range.end
        && file.position(atOffset: range.start.offset) == range.start
        && file.position(atOffset: range.end.offset) == range.end
      #expect(isRight, "\(range)")
    }
  }

  @Test func theSampleItselfIsCompiled() throws {
    #expect(try CompiledRules(file: Self.sample).diagnostics == [])
  }

  @Test func everyTruncationIsCompiledOrRefused() {
    let scalars = Array(Self.sample.unicodeScalars)
    for count in 0...scalars.count { check(String(String.UnicodeScalarView(scalars.prefix(count)))) }
  }

  @Test func theSampleWithoutOneLineIsCompiledOrRefused() {
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      check(rest.joined(separator: "\n"))
    }
  }

  @Test func theSampleWithoutOneWordIsCompiledOrRefused() {
    let words = Self.sample.split(separator: " ", omittingEmptySubsequences: false)
    for index in words.indices where !words[index].isEmpty {
      var rest = words
      rest[index] = ""
      check(rest.joined(separator: " "))
    }
  }
}
