/// On the strength of what a finding is let pass for a time.
package struct FindingWaiver: Sendable, Hashable {
  /// The licence, letter or ruling.
  package let authorization: String
  package let reason: String
  package let approver: String
  /// The last day on which it counts.
  package let expires: String

  package init(authorization: String, reason: String, approver: String, expires: String) {
    self.authorization = authorization.visible
    self.reason = reason.visible
    self.approver = approver.visible
    self.expires = expires.visible
  }

  /// "waived through 2026-12-31 under D000000 by A. Approver: the dossier is on file"
  package var text: String { "waived through \(expires) under \(authorization) by \(approver): \(reason)" }
}
