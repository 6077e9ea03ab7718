/// The cryptographic library did not sign; no signature was made.
package struct SigningFailure: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String { "the signature could not be made" }

  init() {}
}
