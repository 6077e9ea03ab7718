package import AuditTrail
import CaseInput
import Diagnostics
package import Evaluation
import Quantities
import RuleModel

/// Makes the records of one run: what they have in common is computed once.
package struct Recorder: Sendable {
  private let engine: Record.Engine
  private let options: Record.Options
  private let packs: [RulePack]
  private let builder: RecordBuilder
  private let vocabulary: Vocabulary

  /// - Parameters:
  ///   - stamp: that of the library.
  ///   - jurisdiction: the only one judged; nil for all.
  package init(
    _ library: RuleLibrary, stamp: RulesStamp, engine: Record.Engine, options: JudgementOptions,
    jurisdiction: String?
  ) {
    self.engine = engine
    self.options = Record.Options(
      reported: options.reportedMayBlock ? "block" : "attention",
      readings: options.choices.map(\.description).sorted(), jurisdiction: jurisdiction)
    packs = library.packs
    vocabulary = library.vocabulary
    builder = RecordBuilder(
      rules: stamp, sources: library.sources, documents: library.vocabulary.codeLists["document"])
  }

  /// The sealed form of a judgement.
  ///
  /// - Parameter file: the one the case was read from.
  package func record(_ judgement: CaseJudgement, of file: CaseFile) -> Record {
    record(judgement, digest: file.digest, files: file.stamps)
  }

  /// The sealed form of a judgement.
  ///
  /// - Parameters:
  ///   - digest: of the bytes of the file of the case, or of its bundle.
  ///   - files: those it draws on.
  package func record(_ judgement: CaseJudgement, digest: Digest, files: [FileStamp]? = nil) -> Record {
    let procurementCase = judgement.procurementCase
    let applied = judgement.lines.first?.determinations.map(\.pack) ?? []
    return Record(
      engine: engine, rules: builder.rules.digest, options: options,
      source: Record.Source(
        path: procurementCase.path, digest: digest, index: procurementCase.position, files: files),
      caseID: procurementCase.id, title: procurementCase.title,
      asOf: judgement.asOf.description, asOfOrigin: judgement.dateOrigin.rawValue,
      verdict: judgement.verdict.rawValue, packs: applied.map(builder.stamp),
      lines: judgement.lines.map(line), cluster: judgement.clusters.map(cluster),
      transactionDate: procurementCase.transactionDate.flatMap {
        $0 == judgement.asOf ? nil : $0.description
      },
      inputErrors: judgement.inputErrors.map { error in
        let place = error.range.map { "\($0.path):\($0.start.line):\($0.start.column): " } ?? ""
        return "\(error.code.rawValue) \(place)\(error.message)"
      },
      retention: applied.compactMap { identity in
        packs.first { $0.id == identity.id }.flatMap { pack in
          pack.retention.map {
            RetentionRecord(pack, $0, transactionDate: procurementCase.transactionDate)
          }
        }
      },
      stated: StatedFacts(procurementCase, vocabulary).facts)
  }

  private func cluster(_ cluster: CaseJudgement.Cluster) -> ClusterRecord {
    ClusterRecord(
      pack: cluster.pack.id, jurisdiction: cluster.pack.jurisdiction,
      figures: cluster.figures.map { .init(path: $0.path, value: $0.value, derivedBy: $0.rule.text) })
  }

  private func line(_ line: CaseJudgement.Line) -> LineRecord {
    LineRecord(
      number: line.line.number, name: line.line.name, quantity: line.line.quantity,
      place: line.line.place.map {
        PlaceRecord(path: $0.path, line: $0.start.line, column: $0.start.column)
      },
      verdict: line.verdict.rawValue,
      determinations: line.determinations.map { builder.record($0, line.line.facts) })
  }
}
