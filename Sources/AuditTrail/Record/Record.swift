/// A case judged, with everything needed to read it years later and to judge it again (S14).
package struct Record: Sendable, Hashable {
  /// What judged it.
  package struct Engine: Sendable, Hashable {
    package let version: String
    /// Raised with every change of what rules mean.
    package let semantics: Int

    package init(version: String, semantics: Int) {
      self.version = version
      self.semantics = semantics
    }
  }

  package let engine: Engine
  package let caseID: String
  package let title: String?
  package let path: String
  package let asOf: String
  /// Where the as-of date came from.
  package let asOfOrigin: String
  package let verdict: String
  package let packs: [PackStamp]
  package let lines: [LineRecord]
  /// The day of the transaction, where another day was judged.
  package let transactionDate: String?
  /// What could not be read of the input: code, place and sentence.
  package let inputErrors: [String]

  package init(
    engine: Engine, caseID: String, title: String?, path: String, asOf: String, asOfOrigin: String,
    verdict: String, packs: [PackStamp], lines: [LineRecord], transactionDate: String?, inputErrors: [String]
  ) {
    self.engine = engine
    self.caseID = caseID
    self.title = title
    self.path = path
    self.asOf = asOf
    self.asOfOrigin = asOfOrigin
    self.verdict = verdict
    self.packs = packs
    self.lines = lines
    self.transactionDate = transactionDate
    self.inputErrors = inputErrors
  }
}

/// The law that was applied.
package struct PackStamp: Sendable, Hashable {
  package let id: String
  package let title: String
  package let jurisdiction: String
  package let authority: String
  package let edition: String
  package let verifiedFrom: String
  package let verifiedThrough: String
  /// Provisions that exist and are not encoded: identifier and one sentence.
  package let notModelled: [NotModelled]

  package struct NotModelled: Sendable, Hashable {
    package let id: String
    package let says: String
  }
}

/// A place in a file.
package struct PlaceRecord: Sendable, Hashable {
  package let path: String
  package let line: Int
  package let column: Int

  package init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// "Rules/us-ear/part-774/3A090.yaml:18:15"
  package var text: String { "\(path):\(line):\(column)" }
}
