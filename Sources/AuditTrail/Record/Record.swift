/// A case judged, with everything needed to read it years later and to judge it again (S14).
///
/// It holds more than is written: of rules that fail, the JSON leaves out what the rules say themselves.
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

  /// What was asked for, beside the day: all that can change a byte of the record.
  package struct Options: Sendable, Hashable {
    /// What a measure known only from reports can do: `block` or `attention`.
    package let reported: String
    /// The readings chosen, as `reading.choice`; of every other the first choice counts.
    package let readings: [String]
    /// The only jurisdiction judged; nil for all.
    package let jurisdiction: String?

    package init(reported: String, readings: [String], jurisdiction: String?) {
      self.reported = reported
      self.readings = readings
      self.jurisdiction = jurisdiction
    }
  }

  /// Which case of which file.
  package struct Source: Sendable, Hashable {
    package let path: String
    /// Of the bytes of the file, or of the bundle where it draws on others.
    package let digest: Digest
    /// Its number in a file that lists cases, counted from 1.
    package let index: Int?
    /// The files it draws on; nil where it stands alone.
    package let files: [FileStamp]?

    package init(path: String, digest: Digest, index: Int?, files: [FileStamp]? = nil) {
      self.path = path
      self.digest = digest
      self.index = index
      self.files = files
    }
  }

  package let engine: Engine
  /// Of everything from which the rules were compiled: the digest of their `RulesBundle`.
  package let rules: Digest
  package let options: Options
  package let source: Source
  package let caseID: String
  package let title: String?
  package let asOf: String
  /// Where the as-of date came from.
  package let asOfOrigin: String
  package let verdict: String
  package let packs: [PackStamp]
  package let lines: [LineRecord]
  /// What rules compute of the cluster the case describes, by pack.
  package let cluster: [ClusterRecord]
  /// The day of the transaction, where another day was judged.
  package let transactionDate: String?
  /// What could not be read of the input: code, place and sentence.
  package let inputErrors: [String]
  /// How long the papers of the case are to be kept.
  package let retention: [RetentionRecord]
  /// What the case states.
  package let stated: [StatedFact]

  package init(
    engine: Engine, rules: Digest, options: Options, source: Source, caseID: String, title: String?,
    asOf: String, asOfOrigin: String, verdict: String, packs: [PackStamp], lines: [LineRecord],
    cluster: [ClusterRecord] = [], transactionDate: String?, inputErrors: [String],
    retention: [RetentionRecord],
    stated: [StatedFact] = []
  ) {
    self.engine = engine
    self.rules = rules
    self.options = options
    self.source = source
    self.caseID = caseID
    self.title = title
    self.asOf = asOf
    self.asOfOrigin = asOfOrigin
    self.verdict = verdict
    self.packs = packs
    self.lines = lines
    self.cluster = cluster
    self.transactionDate = transactionDate
    self.inputErrors = inputErrors
    self.retention = retention
    self.stated = stated
  }
}
