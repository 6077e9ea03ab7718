import Diagnostics
import RuleModel
import TestSupport
import YAMLSyntax

@testable import RuleCompiler

/// The rules of a test, with marked places, compiled into a pack over the small vocabulary.
struct CompiledRules {
  let marked: MarkedText
  let pack: RulePack
  let diagnostics: [Diagnostic]

  private static let header = """
    pack: test
    title: A pack
    jurisdiction: US
    authority: regulation
    certainty: P
    edition: 2026.01.01
    verified_from: 2000-01-01
    verified_through: 2026-01-01
    outcomes:
      - { id: free, blocks: never, says: Nothing. }
      - { id: exception_available, blocks: until_satisfied, says: An exception. }
      - { id: license_required, blocks: until_satisfied, documents: [licence], says: A licence. }
      - { id: prohibited, blocks: always, says: No. }
    """

  private static let section = "section: S\ntitle: T\ncite: C\nrules:\n"

  /// Compiles a whole file.
  init(file: String) throws {
    marked = MarkedText(file)
    var found: [Diagnostic] = []
    let header = try Self.file(SourceFile(path: "pack.yaml", text: Self.header), into: &found)
    let section = try Self.file(marked.file, into: &found)
    guard
      let pack = PackCompiler.compile(
        header: header, files: [section], vocabulary: try SmallVocabulary.read(), into: &found)
    else { throw NoPack(diagnostics: found) }
    self.pack = pack
    diagnostics = found.inOrder
  }

  /// Compiles the rules of a section.
  init(_ rules: String) throws { try self.init(file: Self.section + rules) }

  /// Compiles one rule with an id, a period and a paraphrase to which keys are added, each line at the margin.
  init(rule keys: String, kind: String = "classification") throws {
    let rule = ["id: S.a", "kind: \(kind)", "effective: 2020-01-01..", "says: X."] + [keys]
    let lines = rule.joined(separator: "\n").split(separator: "\n")
    try self.init("  - " + lines.joined(separator: "\n    ") + "\n")
  }

  /// The codes of everything that was said.
  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  /// What one lint says, of rules in which nothing is wrong but what lints find.
  func found(by lint: some PackLint) throws -> [Diagnostic] {
    let others = diagnostics.filter { !Self.lintCodes.contains($0.code) }
    guard others.isEmpty else { throw BadSample(diagnostics: others) }
    return lint.check(pack).inOrder
  }

  private static let lintCodes: Set<DiagnosticCode> = [
    .neverTrue, .alwaysTrue, .unreachableAlternative, .wordsAndOperatorDiffer, .numberNotInText, .noCitation,
    .periodGap, .periodOverlap, .duplicateID, .ruleNotInForce, .unresolvedReference, .neitherYields,
    .laterStage, .circularDefinition, .outOfOrder, .clearsBySilence,
  ]

  private static func file(_ file: SourceFile, into found: inout [Diagnostic]) throws -> PackCompiler.File {
    let composition = YAMLComposer.compose(file)
    found += composition.diagnostics
    guard case .mapping(let root)? = composition.root else { throw NoPack(diagnostics: found) }
    return PackCompiler.File(source: file, root: root)
  }

  struct NoPack: Error {
    let diagnostics: [Diagnostic]
  }

  struct BadSample: Error {
    let diagnostics: [Diagnostic]
  }
}
