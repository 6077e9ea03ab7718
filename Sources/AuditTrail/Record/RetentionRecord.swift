/// How long a body of law wants the papers of a case kept, as far as its dates are known.
package struct RetentionRecord: Sendable, Hashable {
  /// A day from which the time may run.
  package struct Trigger: Sendable, Hashable {
    package let path: String
    package let date: String
  }

  package let pack: String
  package let cite: String
  package let says: String
  package let years: Int
  /// The days known; the time runs from the latest, known here or not.
  package let triggers: [Trigger]
  /// The earliest day on which it can end; nil where no day is known from which it runs.
  package let until: String?
}
