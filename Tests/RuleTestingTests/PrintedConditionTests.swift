import Diagnostics
import ExportControl
import FoundationEssentials
import RuleCompiler
import RuleModel
import Testing

/// Printing a condition and reading it again gives the same condition, for every condition of the real rules.
struct PrintedConditionTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files() throws -> [SourceFile] {
    let rules = root.appending(path: "Rules")
    return try FileManager.default.subpathsOfDirectory(atPath: rules.path)
      .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".test.yaml") }.sorted()
      .map {
        SourceFile(
          path: "Rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
      }
  }

  @Test func everyConditionReadsBackAsItself() throws {
    let library = RuleLibrary.load(try Self.files())
    #expect(!library.diagnostics.hasErrors)
    var count = 0
    for pack in library.packs {
      for rule in pack.rules {
        for condition in rule.conditions {
          let again = ConditionReading.condition(condition.text, for: rule, vocabulary: pack.vocabulary)
          #expect(again?.text == condition.text, "\(rule.id)")
          count += 1
        }
      }
    }
    #expect(count > 100)
  }
}
