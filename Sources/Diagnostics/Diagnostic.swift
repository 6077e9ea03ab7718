/// Something wrong with a text: what, where, why, and what to write instead.
package struct Diagnostic: Sendable, Hashable {
  /// What kind of mistake it is.
  package let code: DiagnosticCode
  /// One sentence that makes sense alone: lower case, no full stop, the author's words in backticks.
  package let message: String
  /// Where; nil if it concerns no place, such as a missing file.
  package let range: SourceRange?
  /// The words at the primary underline, fewer than eight.
  package let label: String?
  /// Other places that say why.
  package let labels: [Label]
  /// The citation and what it asks.
  package let law: String?
  /// Further lines of the form `key: value`, such as `declared`.
  package let notes: [Note]
  /// One imperative sentence.
  package let help: String?
  /// What to write in place of `range`, if it is certain.
  package let replacement: String?

  /// States a diagnostic; all but what and where may be left out.
  package init(
    code: DiagnosticCode,
    message: String,
    range: SourceRange?,
    label: String? = nil,
    labels: [Label] = [],
    law: String? = nil,
    notes: [Note] = [],
    help: String? = nil,
    replacement: String? = nil,
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.label = label
    self.labels = labels
    self.law = law
    self.notes = notes
    self.help = help
    self.replacement = replacement
  }

  /// What it stops, by its code.
  package var severity: Severity { code.severity }
}

extension Diagnostic {
  /// A second place and what it has to do with the first.
  package struct Label: Sendable, Hashable {
    /// The second place.
    package let range: SourceRange
    /// Its part in the matter, fewer than eight words.
    package let text: String

    /// Names a second place.
    package init(range: SourceRange, text: String) {
      self.range = range
      self.text = text
    }
  }

  /// A line of the form `key: value` under the excerpt.
  package struct Note: Sendable, Hashable {
    /// Such as `declared` or `both hold for`.
    package let key: String
    /// What follows the colon.
    package let value: String

    /// States a line.
    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }
}
