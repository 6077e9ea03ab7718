import AuditTrail

/// A case judged: each line under each jurisdiction, side by side and never blended (S11).
public struct Judgement: Sendable, Hashable {
  /// What a judgement comes to, from mild to severe.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Nothing to hold against it.
    case pass
    /// It may go ahead, and somebody must look: a red flag, an obligation, an answer that is not confirmed.
    case attention
    /// What is not known decides; this is never a pass.
    case undetermined
    /// It may not go ahead as it stands.
    case blocked
  }

  /// A line of the case.
  public struct Line: Sendable, Hashable {
    /// Counted from 1.
    public let number: Int
    /// As the case calls it, such as `H200 SXM5 141GB`.
    public let name: String?
    /// How many, as the case says it.
    public let quantity: String?
    /// Where the line begins.
    public let place: Place?
    /// The worst of its determinations.
    public let verdict: Verdict
    /// One for each pack: that of the United States first.
    public let determinations: [Determination]
  }

  /// The id of the case.
  public let caseID: String
  /// Its title.
  public let title: String?
  /// The day judged.
  public let asOf: Day
  /// Where that day comes from, such as `date of the transaction`.
  public let asOfOrigin: String
  /// The worst of its lines.
  public let verdict: Verdict
  /// In the order of the case.
  public let lines: [Line]
  /// The whole judgement, sealed: canonical JSON (RFC 8785) of one line, as `licet check --format jsonl` prints it. Its keys
  /// are described in `Docs/record.md`.
  public let record: String

  init(_ sealed: Record, asOf: Day) {
    caseID = sealed.caseID
    title = sealed.title
    self.asOf = asOf
    asOfOrigin = sealed.asOfOrigin
    verdict = Verdict(word: sealed.verdict)
    lines = sealed.lines.map { line in
      Line(
        number: line.number, name: line.name, quantity: line.quantity, place: line.place.map(Place.init),
        verdict: Verdict(word: line.verdict), determinations: line.determinations.map(Determination.init))
    }
    record = sealed.json.canonical
  }
}

extension Judgement.Verdict: Comparable {
  /// The word of a record; a word that is none of ours is not known to be anything.
  init(word: String) { self = Self(rawValue: word) ?? .undetermined }

  private var rank: Int {
    switch self {
    case .pass: 0
    case .attention: 1
    case .undetermined: 2
    case .blocked: 3
    }
  }

  /// The milder comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
