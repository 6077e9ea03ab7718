import ArgumentParser
import AuditTrail
import Diagnostics
import ExportControl
import RuleModel

extension RulesCommand {
  /// `licet rules coverage`.
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "List every provision and what the rules make of it: encoded, in part, not modelled, not applicable."
    )

    @Argument(help: "Part of an id or of what a provision says.")
    var text: String?

    @Option(help: "Only provisions that are: encoded, in-part, not-modelled or not-applicable.")
    var status: String?

    @Flag(help: "Only the numbers.")
    var counts = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard let status, wanted == nil else { return }
      throw ValidationError(
        "`\(status)` is no status; there are: \(Provision.Status.allCases.map(Self.option).joined(separator: ", "))"
      )
    }

    func run() throws {
      let packs = try common.soundLibrary().library.packs
      for pack in packs { common.console.out(self.text(of: pack)) }
    }

    private func text(of pack: RulePack) -> String {
      let shown = pack.provisions.filter { provision in
        (wanted == nil || provision.status == wanted) && matches(provision)
      }
      var blocks: [String] = []
      if !counts {
        var table = Table(["provision", "status", "what it is", "rules, or why not"])
        for provision in shown {
          let rules = provision.rules.map(\.text).joined(separator: ", ")
          let reason = provision.notApplicable ?? provision.notModelled
          let words = [rules, reason ?? ""].filter { !$0.isEmpty }.joined(separator: "; left out: ")
          table.add([
            provision.id, provision.status.rawValue, provision.says.oneLine,
            (rules.isEmpty ? reason ?? "" : words).oneLine,
          ])
        }
        blocks.append(table.text)
      }
      let numbers = Provision.Status.allCases.map { status in
        "\(shown.filter { $0.status == status }.count) \(status.rawValue)"
      }
      blocks.append("\(pack.id): \(shown.count) provisions: \(numbers.joined(separator: ", "))\n")
      return blocks.joined(separator: "\n")
    }

    private func matches(_ provision: Provision) -> Bool {
      guard let text = text?.lowercased() else { return true }
      return provision.id.lowercased().contains(text) || provision.says.lowercased().contains(text)
    }

    private var wanted: Provision.Status? {
      Provision.Status.allCases.first { Self.option($0) == status }
    }

    private static func option(_ status: Provision.Status) -> String {
      status.rawValue.replacing(" ", with: "-")
    }

  }

  /// `licet rules readings`.
  struct Readings: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the open points of the law that can be read in several ways.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let packs = try common.soundLibrary().library.packs
      var table = Table(["reading", "choice", "", "means"])
      for reading in packs.flatMap(\.readings) {
        for (index, choice) in reading.choices.enumerated() {
          table.add([
            index == 0 ? reading.id : "", choice.id, index == 0 ? "default" : "",
            choice.says.oneLine,
          ])
        }
      }
      common.console.out(table.rows.isEmpty ? "no readings are declared\n" : table.text)
    }
  }
}
