/// Why a table that a case names could not be had.
package enum TableFault: String, Sendable, Hashable, CaseIterable {
  case missing
  /// It leads out of the folder of the case, by a link.
  case outside
  /// A folder, a device or the like.
  case notAFile = "not_a_file"
  case tooLarge = "too_large"
  case unreadable
}
