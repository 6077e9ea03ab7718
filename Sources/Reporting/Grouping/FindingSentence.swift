import AuditTrail

/// What a determination comes to, in one sentence for somebody who buys things and is in a hurry.
struct FindingSentence {
  /// Questions that are asked in full.
  private static let asked = 2

  let item: String?
  let determination: DeterminationRecord
  let level: FindingLevel
  let deciding: DecidingRule
  /// Whether the file of the case could not be read whole.
  let isDamaged: Bool

  /// "H100 SXM5 80GB is BLOCKED under US rules by 742.6(a)(6)(iii) (15 CFR 742.6, …): A licence is required; …."
  var text: String {
    let parts =
      switch level {
      case .notRead, .blocked: [head("is BLOCKED"), classified, "to release it: \(releases)"]
      case .undetermined: [head("is NOT SETTLED"), damage, classified, questions]
      case .attention: [head("calls for ATTENTION"), causes]
      case .pass: [head("PASSES"), classified]
      }
    return parts.compactMap { $0?.withoutStop }.joined(separator: "; ").visible + "."
  }

  /// Figures of the rule or of the entry it falls under: "item.total_processing_performance >= 4800: …, by 11,032".
  var margin: String? {
    // What an entry measures says nothing of a red flag.
    let entry =
      level == .attention
      ? nil : determination.findings.first { $0.kind == "classification" && $0.truth == "holds" }
    let conditions = (deciding.finding?.because ?? []) + (entry?.because ?? [])
    guard let decisive = conditions.first(where: \.isFigure), let values = decisive.values else { return nil }
    let by =
      switch decisive.margin {
      case "0": ", exactly"
      case let margin?: ", by \(margin)"
      case nil: ""
      }
    return "\(decisive.measured.map { "\($0) " } ?? "")\(values)\(by)".visible
  }

  /// What would release what is blocked; of what is not settled, what to answer.
  var release: [String] {
    switch level {
    case .notRead, .pass, .attention: []
    case .blocked: papers.map(\.visible)
    case .undetermined: determination.questions.map { Self.question($0).visible }
    }
  }

  private func head(_ verb: String) -> String {
    let name = item ?? "An item described in the file"
    let worst = determination.possible.last { $0.outcome == determination.outcome }
    return "\(name) \(verb) under \(determination.jurisdiction) rules\(by): \(means(worst))"
  }

  /// " by 742.6(a)(6)(iii) (15 CFR 742.6, regulation, certainty P) and 1 more", and whether that is law at all.
  private var by: String {
    guard let rule = deciding.finding, level != .attention || rule.kind != "red_flag" else { return "" }
    let more = deciding.others.isEmpty ? "" : " and \(deciding.others.count) more"
    return " \(rule.isReported ? "as reported, not law, " : "")by \(rule.rule) (\(rule.source))\(more)"
  }

  private func means(_ worst: DeterminationRecord.Possibility?) -> String {
    let says = (worst?.says ?? determination.summary).withoutStop
    guard !determination.isBeforeTheLaw else { return determination.summary.withoutStop }
    guard !determination.isSettled, let best = determination.possible.first else {
      let isOnFile = worst.map { $0.verdict == "pass" && !($0.documents.isEmpty && $0.unstated.isEmpty) }
      return isOnFile == true ? "\(says), and what that asks for is on file" : says
    }
    return "at worst \(determination.outcome), \(says), at best \(best.outcome)"
  }

  private var classified: String? {
    let entries = determination.classification.map(\.entry).joined(separator: ", ")
    guard !entries.isEmpty else { return margin }
    return "it is \(entries)" + (margin.map { ", \($0)" } ?? "")
  }

  private var papers: [String] {
    let open = determination.possible.filter { $0.verdict == "blocked" }
    let documents = open.flatMap(\.documents).filter { $0.state != "supplied" }.map {
      "\($0.name) (\($0.state.replacing("_", with: " ")))"
    }
    let unstated = open.flatMap(\.unstated).map { "\($0) (not stated)" }
    var seen: Set<String> = []
    return (documents + unstated).filter { seen.insert($0).inserted }
  }

  private var releases: String {
    papers.isEmpty ? "nothing that could be on file" : papers.joined(separator: ", ")
  }

  private var damage: String? {
    isDamaged ? "the file could not be read whole, and what is missing may decide" : nil
  }

  private var questions: String? {
    let open = determination.questions
    guard !open.isEmpty else { return nil }
    let more = open.count > Self.asked ? " and \(open.count - Self.asked) more" : ""
    return "to settle it, say: " + open.prefix(Self.asked).map(Self.question).joined(separator: ", ") + more
  }

  private var causes: String? {
    let texts = AttentionCauses(determination: determination).texts
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// "purchaser.entity_listed (Is it on the Entity List?)"; of the items of a case, each is asked the same.
  private static func question(_ question: DeterminationRecord.Question) -> String {
    let path = question.path.replacing(#/^items\[\d+\]/#, with: "item")
    return question.ask.map { "\(path) (\($0))" } ?? path
  }
}

extension ConditionRecord {
  /// What it compares, as its last word says: "total processing performance"; nil where it names nothing.
  fileprivate var measured: String? {
    let word = condition.split { !($0.isLetter || $0.isNumber || "._[]".contains($0)) }.first {
      $0.first?.isLetter == true
    }
    return word?.split(separator: ".").last.map { String($0).replacing("_", with: " ") }
  }

  /// Whether it compares figures, and holds or would hold as it stands in the rule.
  fileprivate var isFigure: Bool {
    values != nil && truth == (isNegated ? "fails" : "holds")
  }
}

extension String {
  /// Without the full stop at its end, so that it can go on.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// With a full stop at its end, unless it ends as a sentence already.
  var withStop: String { hasSuffix(".") || hasSuffix("?") ? self : self + "." }
}
