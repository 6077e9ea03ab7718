import AuditTrail

/// What contradicts itself in a recorded case: its digest is not that of its bytes, or what it was judged from has other names in
/// the entry than in the record.
package enum RecordFault: Error, Sendable, Hashable {
  /// It lacks what every record has.
  case member(String)
  case digest
  case caseFile
  case rules

  /// What every record has, and what is told of it is taken from.
  private static let members = [
    "as_of", "case", "digest", "engine", "lines", "options", "packs", "rules", "verdict",
  ]

  /// Looks at a record as it was read; nil if nothing is wrong with it.
  package init?(of recorded: RecordedCase) {
    let record = recorded.record
    if let missing = Self.members.first(where: { record[$0] == nil }) {
      self = .member(missing)
      return
    }
    guard record["digest"]?.text == Record.digest(of: record).description else {
      self = .digest
      return
    }
    self.init(
      caseDigest: record["case"]?["digest"]?.text, rules: record["rules"]?["digest"]?.text, recorded)
  }

  /// Looks at the record in a line, without making values of the whole.
  package init?(of recorded: RecordedCase, inLine line: ArraySlice<UInt8>) {
    guard let bytes = RecordBytes(inLine: line) else {
      // It takes a closer look.
      guard let entry = try? Entry(line: line), case .record(let whole) = entry.payload else {
        self = .member("schema")
        return
      }
      self.init(of: whole)
      return
    }
    if let missing = Self.members.first(where: { bytes[$0] == nil }) {
      self = .member(missing)
      return
    }
    guard bytes.text("digest") == bytes.digest.description else {
      self = .digest
      return
    }
    self.init(caseDigest: bytes.digest(of: "case"), rules: bytes.digest(of: "rules"), recorded)
  }

  private init?(caseDigest: String?, rules: String?, _ recorded: RecordedCase) {
    guard rules == recorded.rules.description else {
      self = .rules
      return
    }
    // A concealed case file has its salt before it, so the names cannot be compared; both are concealed, or none.
    let stated = caseDigest.flatMap(ObjectName.init(reading:))
    guard let stated, stated.isConcealed == recorded.caseFile.isConcealed,
      stated.isConcealed || stated == recorded.caseFile
    else {
      self = .caseFile
      return
    }
    return nil
  }
}

extension RecordFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .member(let name): "the record has no `\(name)`"
    case .digest: "the digest of the record is not that of its bytes"
    case .caseFile: "the record was judged from another case file than the entry names"
    case .rules: "the record was judged by other rules than the entry names"
    }
  }
}
