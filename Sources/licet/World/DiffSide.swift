import RuleModel
import CaseInput
import ExportControl
import Quantities

/// One of two ways to judge the same cases: rules, and the day if one is set.
struct DiffSide {
  private let session: Session
  private let day: CalendarDate?
  private let folder: String

  init(_ loaded: Loaded, day: CalendarDate?, _ law: LawOptions) throws {
    session = try Session(
      loaded: loaded, asOf: day?.description, jurisdiction: law.jurisdiction, readings: law.chosen)
    self.day = day
    folder = loaded.folder
  }

  /// "2025-04-09" or "Rules: us-ear 2026.11.22, cn 2026.11.22".
  var name: String {
    day?.description
      ?? "\(folder): \(session.packs.map { "\($0.id) \($0.edition)" }.joined(separator: ", "))"
  }

  /// The cases as this side reads them.
  func read(_ files: inout CaseFiles) -> [CaseFiles.Found] { files.read(session) }

  /// The judgement of this side.
  func judge(_ found: CaseFiles.Found) -> CaseJudgement {
    let procurementCase = found.procurementCase
    return session.judge(day.map(procurementCase.bought) ?? procurementCase, found.fileDiagnostics)
  }
}
