package import Evaluation
package import ExportControl
package import RuleModel

/// Changes one thing of one rule at a time and demands that some test of its file fails.
package struct MutationRunner: Sendable {
  /// What became of the mutants of one pack.
  package struct PackReport: Sendable {
    package let pack: RulePack.Identity
    package let tried: Int
    package let survivors: [Mutant]
    /// Survivors that a test file declares to make no difference.
    package let equivalents: [Mutant]
    /// Declarations of changes that a test does notice, or that do not exist.
    package let wrongDeclarations: [EquivalentMutant]

    /// Killed, in hundredths, rounded down.
    package var percentKilled: Int { tried == 0 ? 100 : (tried - survivors.count) * 100 / tried }
  }

  private let runner: TestRunner
  private let packs: [RulePack]

  package init(library: RuleLibrary) {
    runner = TestRunner(library: library)
    packs = library.packs
  }

  /// - Parameter filter: only rules whose id or file contains this text.
  package func run(filter: String? = nil) -> [PackReport] {
    packs.map { pack in
      var tests: [String: [RuleTest]] = [:]
      var declared: [EquivalentMutant] = []
      for file in runner.files where runner.pack(of: file)?.id == pack.id {
        tests[file.subject, default: []] += file.tests.filter { !$0.isTodo }
        declared += file.equivalents
      }
      var tried = 0
      var survivors: [Mutant] = []
      var equivalents: [Mutant] = []
      var used: Set<EquivalentMutant> = []
      for mutant in Self.mutants(of: pack) {
        let path = pack.sections[mutant.original.section].path
        if let filter, !mutant.original.id.text.contains(filter), !path.contains(filter) { continue }
        tried += 1
        if Self.isKilled(mutant, of: path, in: pack, by: tests[path] ?? []) { continue }
        if let declaration = declared.first(where: { $0.means(mutant) }) {
          used.insert(declaration)
          equivalents.append(mutant)
        } else {
          survivors.append(mutant)
        }
      }
      return PackReport(
        pack: pack.identity, tried: tried, survivors: survivors, equivalents: equivalents,
        wrongDeclarations: filter == nil ? declared.filter { !used.contains($0) } : [])
    }
  }

  /// Every mutant of every rule, in the order of the pack.
  package static func mutants(of pack: RulePack) -> [Mutant] {
    pack.rules.enumerated().flatMap { index, rule in
      rule.changes.map {
        Mutant(rules: [index: $0.value], original: rule, change: $0.says, place: $0.place)
      }
    } + PeriodChanges(pack: pack).mutants()
  }

  private static func isKilled(
    _ mutant: Mutant, of path: String, in pack: RulePack, by tests: [RuleTest]
  ) -> Bool {
    var mutated = pack
    for (index, rule) in mutant.rules { mutated.rules[index] = rule }
    return tests.contains { !TestRunner.failures(of: $0, subject: path, pack: mutated).isEmpty }
  }
}
