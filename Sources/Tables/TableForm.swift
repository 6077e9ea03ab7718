package import Diagnostics

/// What a case says of the form of its table.
package struct TableForm: Sendable, Hashable {
  /// A text of the case file with its place.
  package struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let range: SourceRange

    /// Joins a value and its place.
    package init(_ value: Value, at range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// Where the case names the table: the place of what concerns the file as a whole.
  package let place: SourceRange
  /// The headers that facts are read from; they prove the separator.
  package let headers: [String]
  /// The number of the row of the header.
  package let headerRow: Int
  /// Nil for UTF-8.
  package let encoding: Stated<TableEncoding>?
  /// Nil where the header is to prove it.
  package let separator: Stated<UInt8>?
  /// Nil for the only sheet.
  package let sheet: Stated<String>?

  /// States a form.
  package init(
    place: SourceRange, headers: [String], headerRow: Int = 1, encoding: Stated<TableEncoding>? = nil,
    separator: Stated<UInt8>? = nil, sheet: Stated<String>? = nil
  ) {
    self.place = place
    self.headers = headers
    self.headerRow = headerRow
    self.encoding = encoding
    self.separator = separator
    self.sheet = sheet
  }
}
