/// Why a workbook is refused whole.
struct WorkbookFault: Error, Hashable {
  /// In words that go on from "the workbook …".
  let reason: String
  /// Whether a limit is exceeded, rather than the form broken.
  let isTooLarge: Bool

  init(_ reason: String, isTooLarge: Bool = false) {
    self.reason = reason
    self.isTooLarge = isTooLarge
  }
}
