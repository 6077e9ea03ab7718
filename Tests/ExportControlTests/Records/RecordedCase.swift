import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import RuleModel
import TestSupport
import Testing

/// A case with its record, and the bytes of its file, or of the bundle where it draws on tables.
struct RecordedCase: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let record: Record

  var testDescription: String { record.caseID }

  /// Every case of `Examples`, in the order of files and of cases in them.
  static let examples: [RecordedCase] = {
    let paths = Repository.files(below: "Examples", ending: "case.yaml")
    return paths.flatMap { path in
      (try? RecordedCase.all(Array(Repository.text(path).utf8), path: path)) ?? []
    }
  }()

  /// The cases of a file, judged and recorded.
  ///
  /// - Parameter today: for those that state no day.
  static func all(
    _ bytes: [UInt8], path: String = "case.yaml", under given: RuleLibrary? = nil, asOf: String? = nil,
    today: String = "2026-11-22", options: JudgementOptions = JudgementOptions(), jurisdiction: String? = nil
  ) throws -> [RecordedCase] {
    let library = try given ?? RealRules.sound()
    var file = CaseFile(path: path, bytes: bytes)
    if !file.tableNames.isEmpty {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      file = file.drawing(
        on: try Dictionary(
          uniqueKeysWithValues: file.tableNames.map { name in
            (name, .bytes(Array(try Repository.text("\(folder)/\(name)").utf8)))
          }))
    }
    let read = file.cases(library.reader)
    let day = try #require(CalendarDate(reading: today))
    let recorder = Recorder(
      library, stamp: library.stamp, engine: .current, options: options, jurisdiction: jurisdiction)
    return read.cases.map { one in
      let judgement = CaseJudgement.judge(
        one, packs: library.packs(of: jurisdiction), asOf: asOf.flatMap { CalendarDate(reading: $0) },
        today: day, options: options, fileDiagnostics: file.diagnostics + read.diagnostics)
      return RecordedCase(bytes: file.bytes, record: recorder.record(judgement, of: file))
    }
  }

  /// The only case of a text.
  static func one(
    _ text: String, under library: RuleLibrary? = nil, asOf: String? = nil, today: String = "2026-11-22",
    options: JudgementOptions = JudgementOptions(), jurisdiction: String? = nil
  ) throws -> RecordedCase {
    let all = try all(
      Array(text.utf8), under: library, asOf: asOf, today: today, options: options,
      jurisdiction: jurisdiction)
    try #require(all.count == 1)
    return all[0]
  }
}
