package import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import Quantities
import RuleModel

extension CaseJudgement {
  /// The sealed form of the judgement.
  package func record(engine: Record.Engine, builder: RecordBuilder) -> Record {
    Record(
      engine: engine, caseID: procurementCase.id, title: procurementCase.title, path: procurementCase.path,
      asOf: asOf.description, asOfOrigin: dateOrigin.rawValue, verdict: verdict.rawValue,
      packs: (lines.first?.determinations ?? []).map { builder.stamp($0.pack) },
      lines: lines.map { line in
        LineRecord(
          number: line.line.number, name: line.line.name, quantity: line.line.quantity,
          place: line.line.place.map {
            PlaceRecord(path: $0.path, line: $0.start.line, column: $0.start.column)
          },
          verdict: line.verdict.rawValue, determinations: line.determinations.map(builder.record))
      },
      transactionDate: procurementCase.transactionDate.flatMap { $0 == asOf ? nil : $0.description },
      inputErrors: inputErrors.map { error in
        let place = error.range.map { "\($0.path):\($0.start.line):\($0.start.column): " } ?? ""
        return "\(error.code.rawValue) \(place)\(error.message)"
      })
  }
}
