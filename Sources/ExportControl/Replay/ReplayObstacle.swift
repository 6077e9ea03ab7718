package import AuditTrail

/// Why a recorded case cannot be judged again.
package enum ReplayObstacle: Error, Sendable, Hashable {
  /// The text is no JSON that a record could be.
  case unreadableRecord(String)
  /// A form this program does not know; nil where it names none.
  case otherForm(String?)
  /// A key of the record is missing or has a value it cannot have.
  case brokenRecord(String)
  /// The record is not the one its digest was taken of.
  case alteredRecord(stated: String, actual: Digest)
  /// What it was judged from is not there: erased, withheld or lost.
  case notHeld(String)
  /// The entry and its record do not agree.
  case contradicted(String)
  /// Rules meant something else when the case was judged.
  case otherSemantics(recorded: Int, ours: Int)
  /// The text is no bundle of rules.
  case unreadableRules(String)
  /// The rules are not those the case was judged under.
  case otherRules(recorded: String, given: Digest)
  /// The rules have mistakes for this program: what the first of them says.
  case unsoundRules(String)
  /// The case file is not the one that was judged.
  case otherCase(recorded: String, given: Digest)
  /// The text is no bundle of a case and its tables.
  case unreadableCase(String)
  /// The file has no case of this number; nil where it was one case.
  case noSuchCase(Int?)
  /// The rules have no pack of this jurisdiction.
  case noSuchJurisdiction(String)
  /// The rules declare no such choice of a reading.
  case noSuchReading(String)

  /// Whether what is there is not what was recorded, rather than out of reach.
  package var isContradiction: Bool {
    switch self {
    case .contradicted, .alteredRecord, .otherRules, .otherCase, .unreadableCase, .brokenRecord,
      .unreadableRecord:
      true
    case .otherForm, .otherSemantics, .unreadableRules, .unsoundRules, .noSuchCase, .noSuchJurisdiction,
      .noSuchReading, .notHeld:
      false
    }
  }

  /// The obstacle in a sentence without its full stop.
  package var text: String {
    switch self {
    case .unreadableRecord(let reason): "the record cannot be read: \(reason)"
    case .otherForm(let form):
      "the record is of the form \(form ?? "that it does not name"); this program reads \(Record.schema)"
    case .brokenRecord(let key): "the record has no sound `\(key)`"
    case .alteredRecord(let stated, let actual):
      "the record was altered: it states the digest \(stated) and has \(actual)"
    case .notHeld(let what): "\(what) is not held"
    case .contradicted(let fault): fault
    case .otherSemantics(let recorded, let ours):
      "the record was made under semantics \(recorded); this program has \(ours)"
    case .unreadableRules(let reason): "the bundle of rules cannot be read: \(reason)"
    case .otherRules(let recorded, let given):
      "the record names the rules \(recorded); those given are \(given)"
    case .unsoundRules(let message): "this program finds a mistake in the rules: \(message)"
    case .otherCase(let recorded, let given):
      "the record names the case file \(recorded); the one given is \(given)"
    case .unreadableCase(let reason): "the bundle of the case cannot be read: \(reason)"
    case .noSuchCase(let index):
      index.map { "the case file has no case number \($0)" } ?? "the case file is not one case"
    case .noSuchJurisdiction(let name): "the rules have no pack of the jurisdiction \(name)"
    case .noSuchReading(let name): "the rules declare no reading `\(name)`"
    }
  }
}
