import CaseInput
import Dispatch
package import Evaluation
package import ExportControl
package import RuleModel
import Synchronization

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
      let mutants = Self.mutants(of: pack).filter { mutant in
        guard let filter else { return true }
        return mutant.original.id.text.contains(filter)
          || pack.sections[mutant.original.section].path.contains(filter)
      }
      var survivors: [Mutant] = []
      var equivalents: [Mutant] = []
      var used: Set<EquivalentMutant> = []
      for mutant in Self.alive(mutants, in: pack, tests: tests) {
        if let declaration = declared.first(where: { $0.means(mutant) }) {
          used.insert(declaration)
          equivalents.append(mutant)
        } else {
          survivors.append(mutant)
        }
      }
      return PackReport(
        pack: pack.identity, tried: mutants.count, survivors: survivors, equivalents: equivalents,
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

  /// Those that no test of their file notices, in the order given. Files are tried on all cores, the one with the
  /// most work first.
  private static func alive(_ mutants: [Mutant], in pack: RulePack, tests: [String: [RuleTest]]) -> [Mutant] {
    let files = Dictionary(grouping: mutants.indices) { pack.sections[mutants[$0].original.section].path }
    let order = files.keys.sorted { left, right in
      let work = { (path: String) in (files[path]?.count ?? 0) * (tests[path]?.count ?? 0) }
      return (work(right), left) < (work(left), right)
    }
    let alive = Mutex<Set<Int>>([])
    DispatchQueue.concurrentPerform(iterations: order.count) { number in
      let path = order[number]
      var tests = (tests[path] ?? []).map { Trial(test: $0, pack: pack) }
      for index in files[path] ?? [] where !isKilled(mutants[index], of: path, in: pack, by: &tests) {
        alive.withLock { _ = $0.insert(index) }
      }
    }
    return alive.withLock { $0 }.sorted().map { mutants[$0] }
  }

  /// Whether a test notices the change; the one that does comes first the next time, since a rule is changed in many
  /// ways that the same test notices.
  private static func isKilled(
    _ mutant: Mutant, of path: String, in pack: RulePack, by trials: inout [Trial]
  ) -> Bool {
    var mutated = pack
    for (index, rule) in mutant.rules { mutated.rules[index] = rule }
    for index in trials.indices where trials[index].canNotice(mutant, in: pack) {
      guard !TestRunner.failures(of: trials[index].test, subject: path, pack: mutated).isEmpty else {
        continue
      }
      trials.insert(trials.remove(at: index), at: 0)
      return true
    }
    return false
  }

  /// A test with what its facts come to, to pass over the changes it cannot notice.
  private struct Trial {
    let test: RuleTest
    private var probe: RuleProbe?

    init(test: RuleTest, pack: RulePack) {
      self.test = test
      probe = test.procurementCase.lines.first.map {
        RuleProbe(pack: pack, facts: $0.facts, asOf: test.asOf, choices: test.choices)
      }
    }

    mutating func canNotice(_ mutant: Mutant, in pack: RulePack) -> Bool {
      // Where two versions move together it is not one rule that stands for another.
      guard mutant.rules.count == 1, let (index, changed) = mutant.rules.first else { return true }
      return !(probe?.saysTheSame(changed, as: pack.rules[index]) ?? false)
    }
  }
}
