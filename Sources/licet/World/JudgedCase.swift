import AuditTrail
import ExportControl

/// A case judged, with the digest of the bytes it was read from.
struct JudgedCase {
  let judgement: CaseJudgement
  let digest: Digest
}
