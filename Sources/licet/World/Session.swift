import ArgumentParser
import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import ExportControl
import FoundationEssentials
import Inquiry
import Quantities
import RuleModel
import Settings

/// One run's rules, date and settings.
struct Session {
  let packs: [RulePack]
  let library: RuleLibrary

  var reader: CaseReader { library.reader }

  private let asOf: CalendarDate?
  let today: CalendarDate
  let options: JudgementOptions
  private let jurisdiction: String?

  /// - Parameters:
  ///   - jurisdiction: the only one judged; that of the settings if nil.
  ///   - readings: the choices made; those of the settings if nil.
  ///   - reported: what a measure known only from reports can do; what the settings say if nil.
  init(
    loaded: Loaded, asOf: String? = nil, jurisdiction: String? = nil, readings: [String]? = nil,
    reported: String? = nil
  ) throws {
    library = loaded.library
    let settings = loaded.settings
    let stated = jurisdiction ?? settings.text(.jurisdiction)
    let wanted = stated?.uppercased()
    packs = library.packs(of: wanted)
    if packs.isEmpty {
      let known = library.packs.map { $0.jurisdiction.lowercased() }.joined(separator: ", ")
      let origin = jurisdiction == nil ? " (\(settings[.jurisdiction].origin.text))" : ""
      throw ValidationError("no pack for the jurisdiction `\(stated ?? "")`\(origin); there are: \(known)")
    }
    var options = JudgementOptions(reportedMayBlock: (reported ?? settings.text(.reported)) == "block")
    options.choices = try Self.choices(readings ?? Self.readings(settings, library.packs, packs), packs)
    self.asOf = try asOf.map(Self.date)
    today = Self.today()
    self.options = options
    self.jurisdiction = wanted
  }

  init(loaded: Loaded, judging: JudgingOptions, reported: String? = nil) throws {
    try self.init(
      loaded: loaded, asOf: judging.asOf, jurisdiction: judging.law.jurisdiction,
      readings: judging.law.chosen, reported: reported)
  }

  /// The choices of the settings but those of packs that are not judged this time, which the settings may well make.
  private static func readings(_ settings: Settings, _ all: [RulePack], _ judged: [RulePack]) -> [String] {
    let ids = Set(judged.map(\.id))
    let others = Set(all.filter { !ids.contains($0.id) }.flatMap(\.readings.allChoices).map(\.description))
    return settings[.readings].texts.filter {
      !others.contains($0.replacing("=", with: ".", maxReplacements: 1))
    }
  }

  /// `tf32-bits=significant-19`, each a choice of one of the packs.
  private static func choices(_ texts: [String], _ packs: [RulePack]) throws -> Set<ReadingChoice> {
    let known = packs.flatMap(\.readings.allChoices)
    var choices: Set<ReadingChoice> = []
    for text in texts {
      let wanted = text.replacing("=", with: ".", maxReplacements: 1)
      guard let choice = known.first(where: { $0.description == wanted }) else {
        let all = known.map { "\($0.reading)=\($0.choice)" }
        let nearest = Spelling.nearest(text, in: all)
        throw ValidationError(
          "`\(text)` is no choice of a reading; "
            + (nearest.map { "did you mean `\($0)`?" } ?? "there are: \(all.joined(separator: ", "))"))
      }
      if let other = choices.first(where: { $0.reading == choice.reading && $0 != choice }) {
        throw ValidationError("the reading `\(other.reading)` is given twice")
      }
      choices.insert(choice)
    }
    return choices
  }

  /// The date of a judgement for which nothing states one.
  func date(for stated: CalendarDate?) -> CalendarDate { asOf ?? stated ?? today }

  /// Every id of a rule, alternative or carve-out of the packs in use.
  var ruleIDs: [String] {
    packs.flatMap(\.rules).flatMap { rule in
      [rule.id.text] + rule.alternatives.map(\.id.text) + rule.carveOuts.map(\.id.text)
    }
  }

  func knows(rule: String) -> Bool {
    ruleIDs.contains { $0 == rule || $0.hasPrefix(rule + ".") || $0.hasPrefix(rule + "(") }
  }

  func judge(_ procurementCase: ProcurementCase, _ fileDiagnostics: [Diagnostic]) -> CaseJudgement {
    CaseJudgement.judge(
      procurementCase, packs: packs, asOf: asOf, today: today, options: options,
      fileDiagnostics: fileDiagnostics)
  }

  func timelines(of procurementCase: ProcurementCase, from: CalendarDate?, through: CalendarDate)
    -> [Timeline]
  {
    Timeline.all(of: procurementCase, packs: packs, from: from, through: through, options: options)
  }

  /// A date as written on the command line.
  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(reading: text) else {
      throw ValidationError("`\(text)` is not a date; write it as 2023-11-17")
    }
    return date
  }

  /// What makes records of what this run judges.
  ///
  /// - Parameter stamp: that of the library, where it is known already.
  func recorder(stamp: RulesStamp? = nil) -> Recorder {
    Recorder(
      library, stamp: stamp ?? library.stamp, engine: .current, options: options, jurisdiction: jurisdiction)
  }

  func records(_ judged: [JudgedCase]) -> [Record] {
    let recorder = recorder()
    return judged.map { recorder.record($0.judgement, of: $0.file) }
  }

  /// The day by the machine's clock, in UTC.
  static func today() -> CalendarDate {
    let seconds = Date().timeIntervalSince1970
    return CalendarDate(dayNumber: Int32(seconds / 86_400)) ?? .init(dayNumber: 0) ?? fallback
  }

  private static var fallback: CalendarDate {
    guard let date = CalendarDate(year: 1970, month: 1, day: 1) else {
      preconditionFailure("the first day of 1970 is a date")
    }
    return date
  }
}
