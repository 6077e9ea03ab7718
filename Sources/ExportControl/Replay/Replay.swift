package import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import Quantities
import RuleModel

/// Judges recorded cases again, from their records and the bytes that these name, and compares every byte.
///
/// Nothing else goes in: no clock, no locale, no path of today. The rules are compiled once for many records.
package struct Replay: Sendable {
  private let engine: Record.Engine
  private let stamp: RulesStamp
  private let library: RuleLibrary

  /// - Parameters:
  ///   - rules: the text of a bundle of rules.
  ///   - engine: this program; another version may judge again, another semantics may not.
  package init(rules: [UInt8], engine: Record.Engine) throws(ReplayObstacle) {
    let bundle: RulesBundle
    do { bundle = try RulesBundle(reading: rules) } catch { throw .unreadableRules(error.reason) }
    let library = RuleLibrary.load(bundle.files)
    if let mistake = library.diagnostics.first(where: { $0.severity == .error }) {
      throw .unsoundRules(mistake.message)
    }
    self.engine = engine
    self.library = library
    stamp = library.stamp
  }

  /// Judges one case again.
  ///
  /// - Parameters:
  ///   - record: a record as JSON, canonical or not.
  ///   - caseFile: the bytes of the file of the case, or of its bundle.
  package func run(record: [UInt8], caseFile: [UInt8]) -> ReplayOutcome {
    do throws(ReplayObstacle) {
      let recorded = try RecordedJudgement(reading: record)
      let again = try judge(recorded, caseFile)
      // The digest differs whenever anything does, and would hide it.
      let difference = JSONDifference.between(recorded.json.without("digest"), again.json.without("digest"))
      return difference.map(ReplayOutcome.differs) ?? .same
    } catch {
      return .cannot(error)
    }
  }

  /// Judges one case again, from the three texts.
  package static func run(
    record: [UInt8], rules: [UInt8], caseFile: [UInt8], engine: Record.Engine
  ) -> ReplayOutcome {
    do throws(ReplayObstacle) {
      return try Replay(rules: rules, engine: engine).run(record: record, caseFile: caseFile)
    } catch {
      return .cannot(error)
    }
  }

  private func judge(_ recorded: RecordedJudgement, _ bytes: [UInt8]) throws(ReplayObstacle) -> Record {
    guard recorded.engine.semantics == engine.semantics else {
      throw .otherSemantics(recorded: recorded.engine.semantics, ours: engine.semantics)
    }
    guard recorded.rules == stamp.digest.description else {
      throw .otherRules(recorded: recorded.rules, given: stamp.digest)
    }
    let file = try Self.file(recorded, bytes)
    guard recorded.caseDigest == file.digest.description else {
      throw .otherCase(recorded: recorded.caseDigest, given: file.digest)
    }
    let packs = library.packs(of: recorded.jurisdiction)
    if packs.isEmpty { throw .noSuchJurisdiction(recorded.jurisdiction ?? "") }
    let options = JudgementOptions(
      reportedMayBlock: recorded.reported == "block", choices: try choices(recorded.readings, packs))
    let read = file.cases(library.reader)
    guard let found = read.cases.first(where: { $0.position == recorded.index }) else {
      throw .noSuchCase(recorded.index)
    }
    let judgement = CaseJudgement.judge(
      found, packs: packs, asOf: recorded.origin == .option ? recorded.asOf : nil, today: recorded.asOf,
      options: options, fileDiagnostics: file.diagnostics + read.diagnostics)
    // The version is who judged then; whether another says the same is what is asked.
    let recorder = Recorder(
      library, stamp: stamp, engine: recorded.engine, options: options,
      jurisdiction: recorded.jurisdiction)
    return recorder.record(judgement, of: file)
  }

  /// The case file as it was read then, with its tables.
  private static func file(_ recorded: RecordedJudgement, _ bytes: [UInt8]) throws(ReplayObstacle) -> CaseFile
  {
    guard recorded.isBundle else { return CaseFile(path: recorded.path, bytes: bytes) }
    guard recorded.caseDigest == Digest(of: bytes).description else {
      throw .otherCase(recorded: recorded.caseDigest, given: Digest(of: bytes))
    }
    do { return try CaseFile(path: recorded.path, bundle: bytes) } catch {
      throw .unreadableCase(error.reason)
    }
  }

  private func choices(
    _ names: [String], _ packs: [RulePack]
  ) throws(ReplayObstacle) -> Set<ReadingChoice> {
    let known = packs.flatMap(\.readings.allChoices)
    var choices: Set<ReadingChoice> = []
    for name in names {
      guard let choice = known.first(where: { $0.description == name }) else { throw .noSuchReading(name) }
      choices.insert(choice)
    }
    return choices
  }
}
