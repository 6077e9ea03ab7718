import ExportControl

/// A case judged, with the file it was read from.
struct JudgedCase {
  let judgement: CaseJudgement
  let file: CaseFile
}
