/// What a sighting turned out to be.
package enum Identification: Sendable, Hashable {
  /// A chip or a family of the catalogue; `how` says by what it is known, if not by the name as written.
  case chip(String, how: String)
  /// No accelerator.
  case other
  /// It may be one, and cannot be named.
  case unknown(reason: String, nearest: [String])
}
