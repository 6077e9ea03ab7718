/// One thing a run found, with every place it was found at: the same item on 400 lines is one finding.
package struct CheckFinding: Sendable, Hashable {
  package let level: FindingLevel
  /// What decided.
  package let rule: FindingRule
  /// Whose law; nil for what is wrong with a file. Findings of two jurisdictions are never one.
  package let jurisdiction: String?
  /// The outcome, a word of the pack's scale; nil for what is wrong with a file.
  package let outcome: String?
  /// The id of the case; nil where no case could be read.
  package let caseID: String?
  /// The item as the case names it.
  package let item: String?
  /// The lines of the case it stands for.
  package let lines: [Int]
  /// One sentence: what, under which rule, by what margin, what would release it.
  package let message: String
  /// "total processing performance 15,832 >= 4,800, by 11,032"
  package let margin: String?
  /// What would release it or, of what is not settled, what to answer.
  package let release: [String]
  /// Where it was found, in the order of the file; never empty.
  package let places: [FindingPlace]
  /// Facts elsewhere that decided with it.
  package let related: [FindingPlace]
  /// The same for the same finding of another run, wherever in the file it stands; no two of a report are the same.
  package let fingerprint: String
  /// Set where someone has let it pass for a time.
  package var waived: FindingWaiver?
  /// Whether a baseline knows of it already.
  package var isKnown: Bool

  /// - Parameter places: not empty.
  package init(
    level: FindingLevel, rule: FindingRule, jurisdiction: String?, outcome: String?, caseID: String?,
    item: String?, lines: [Int], message: String, margin: String?, release: [String], places: [FindingPlace],
    related: [FindingPlace], fingerprint: String, waived: FindingWaiver? = nil, isKnown: Bool = false
  ) {
    precondition(!places.isEmpty, "a finding stands somewhere")
    self.level = level
    self.rule = rule
    self.jurisdiction = jurisdiction
    self.outcome = outcome
    self.caseID = caseID
    self.item = item
    self.lines = lines
    self.message = message
    self.margin = margin
    self.release = release
    self.places = places
    self.related = related
    self.fingerprint = fingerprint
    self.waived = waived
    self.isKnown = isKnown
  }

  /// The first place.
  package var place: FindingPlace { places[0] }

  /// How many places there are beside the first, in words; nothing where there are none.
  var elsewhere: String {
    switch places.count {
    case 1: ""
    case 2: " (and 1 more place)"
    default: " (and \(places.count - 1) more places)"
    }
  }

  /// Whether it does not count: somebody has waived it, or a baseline knows it.
  package var isLetPass: Bool { waived != nil || isKnown }

  /// Whether it asks somebody to do something: it is no pass, and nothing lets it pass.
  package var isOpen: Bool { level != .pass && !isLetPass }
}
