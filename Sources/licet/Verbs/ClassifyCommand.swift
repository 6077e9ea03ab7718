import ArgumentParser
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import Quantities
import RuleCompiler
import RuleModel
import YAMLSyntax

/// `licet classify`: chips of the catalogue at a date, and what it means for destinations.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Classify chips of the catalogue under the US control list, at a date.",
    discussion: """
      A name is a chip's or a family's; a family is judged for the whole span of its chips. The class is that of a chip \
      exported by someone who neither made nor packaged it. With --to, each chip is \
      judged as exported from the United States by someone without a letter of the Bureau to a party that is \
      headquartered there, on no list and no distributor, for neither military use, a supercomputer nor the making of \
      circuits; no other entry describes it, and notice was given in time. Nothing else is assumed.
      """)

  @Argument(
    help: "Chips, such as H100 or \"RTX 4090 D\".",
    completion: .custom { _, _, prefix in ChipNames.all(prefix) })
  var chips: [String]

  @Option(help: "As of this date; today if not given.")
  var on: String?

  @Option(help: "A country of destination; may be given more than once.")
  var to: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let loaded = try common.soundLibrary()
    let session = try Session(loaded: loaded, asOf: on, jurisdiction: "US", readings: [])
    guard let pack = session.packs.first else { return }
    let countries = try to.map { try country($0, session) }
    var table = Table(
      ["chip", "TPP", "density", "class"] + countries.flatMap { ["to \($0)", "review"] })
    var isUnknown = false
    var notes: [String] = []
    for chip in chips {
      guard !session.library.catalogue.chips(named: chip).isEmpty else {
        console.error(session.library.catalogue.whyNone(chip))
        isUnknown = true
        continue
      }
      table.add(row(chip, countries, pack, session, &notes))
    }
    let date = session.date(for: nil)
    if !table.rows.isEmpty {
      console.out("As of \(date), \(pack.id) \(pack.edition)\n\n\(table.text)")
      if !countries.isEmpty {
        console.out(
          "\nJudged as exported from the United States by someone without a letter of the Bureau, to a party\n"
            + "that is headquartered there, on no list and no distributor, for neither military use, a supercomputer\n"
            + "nor the making of circuits; of one item that no other entry describes, with notice given in time.\n"
        )
      }
      for note in notes { console.out("\(note)\n") }
      if date < pack.verifiedFrom {
        console.out(
          "The law encoded begins on \(pack.verifiedFrom): nothing can be said of the day judged.\n")
      }
      if date > pack.verifiedThrough {
        console.out("The law was verified through \(pack.verifiedThrough) only.\n")
      }
    }
    if isUnknown { try ExitStatus.usage.exit() }
  }

  private func country(_ text: String, _ session: Session) throws -> Code {
    guard let list = session.library.vocabulary.codeLists["country"], let code = list.code(meantBy: text)
    else {
      throw ValidationError("`\(text)` is not a country; use a code such as CN or a name")
    }
    return code
  }

  private func row(
    _ chip: String, _ countries: [Code], _ pack: RulePack, _ session: Session, _ notes: inout [String]
  ) -> [String] {
    let plain = HypotheticalExport(chip: chip, destination: nil).read(session.reader)
    guard let line = plain.lines.first else { return [chip, "", "", ""] }
    let date = session.date(for: nil)
    let determination = Judge.judge(pack: pack, facts: line.facts, asOf: date)
    var query = FactQuery(pack: pack, facts: line.facts, asOf: date)
    var cells = [
      chip, figure(["item.total_processing_performance", "item.metric_2022"], &query, pack),
      figure(["item.performance_density"], &query, pack), classification(determination),
    ]
    for country in countries {
      let export = HypotheticalExport(chip: chip, destination: country).read(session.reader)
      guard let line = export.lines.first else { continue }
      let judged = Judge.judge(pack: pack, facts: line.facts, asOf: date)
      guard !judged.isBeforeTheLaw else {
        cells += ["not encoded", "not encoded"]
        continue
      }
      cells.append(judged.outcomes.possible.map(\.text).joined(separator: " or "))
      notes += self.notes(on: chip, to: country, judged)
      cells.append(judged.reviewPolicies.map(\.rawValue).joined(separator: " or "))
    }
    return cells
  }

  /// What a table cannot hold: the text as printed, and red flags that are raised.
  private func notes(on chip: String, to country: Code, _ judged: Determination) -> [String] {
    let printed = judged.printed.map {
      ["\(chip) to \(country): \($0.outcome) by the text in force, which is not enforced on that day."]
    }
    let flags = judged.flags.filter { $0.truth == .holds }.map { finding in
      "\(chip) to \(country): red flag \(finding.rule.id), see `licet rules show \(finding.rule.id)`."
    }
    return (printed ?? []) + flags
  }

  /// The first of the paths that has a value that day.
  private func figure(_ paths: [String], _ query: inout FactQuery, _ pack: RulePack) -> String {
    for text in paths where pack.rules.contains(where: { $0.supplies(text, on: query.asOf) }) {
      let place = SourcePosition(line: 1, column: 1, offset: 0)
      let range = SourceRange(path: "", start: place, end: place)
      guard let path = PathText.resolve(text, range: range, vocabulary: pack.vocabulary).path else {
        continue
      }
      switch query.answer(path) {
      case .number(let range, let unit): return NumberText.text(range, unit: unit)
      case .undefined: return "none"
      case .unknown, .truth, .shown: return "unknown"
      }
    }
    return "-"
  }

  private func classification(_ determination: Determination) -> String {
    let held = determination.classification.map { finding in
      let parts = finding.reasons.map { $0.text.dropPrefix(finding.rule.id.text + ".") }
      return parts == [finding.rule.id.text]
        ? finding.rule.id.text : "\(finding.rule.id) (\(parts.joined(separator: ", ")))"
    }
    let open = determination.findings.filter { $0.rule.stage == .classification && $0.truth == .unknown }
      .map { "\($0.rule.id)?" }
    return (held + open).isEmpty ? "none of those encoded" : (held + open).joined(separator: ", ")
  }
}

extension Rule {
  fileprivate func supplies(_ path: String, on date: CalendarDate) -> Bool {
    guard case .definition(let definition) = kind else { return false }
    return definition.name == path && period.contains(date)
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
