import Diagnostics
import Settings
import TestSupport
import Testing
import YAMLSyntax

/// A file of settings says only what it says in known keys and words.
struct SettingsReaderTests {
  private func read(_ text: String, folder: String = "") throws -> (
    settings: [SettingName: StatedSetting], diagnostics: [Diagnostic]
  ) {
    let root = try #require(YAMLComposer.compose(SourceFile(path: ".licet.yaml", text: text)).root)
    return SettingsReader(formats: ["text", "json"], folder: folder).read(root)
  }

  @Test func everyKeyIsRead() throws {
    let read = try read(
      """
      rules: Rules
      jurisdiction: us
      fail_on: attention
      undetermined: warn
      reported: attention
      format: json
      outputs: [json=out.json, text=out.txt]
      ledger: ledger
      waivers: waivers.yaml
      baseline: baseline.json
      lock: licet.lock
      readings: [unit-kinds=unlike-added]
      paths: [orders, more/order.yaml]
      """)
    #expect(read.diagnostics.isEmpty)
    #expect(Set(read.settings.keys) == Set(SettingName.allCases))
    #expect(read.settings[.paths]?.texts == ["orders", "more/order.yaml"])
    #expect(read.settings[.failOn]?.place.start.line == 3)
  }

  @Test func pathsAreFromTheFolderOfTheFile() throws {
    let read = try read(
      """
      rules: Rules
      ledger: /var/ledger
      baseline: git:main
      outputs: json=out.json
      readings: a=b
      """, folder: "../../")
    #expect(read.settings[.rules]?.texts == ["../../Rules"])
    #expect(read.settings[.ledger]?.texts == ["/var/ledger"])
    #expect(read.settings[.baseline]?.texts == ["git:main"])
    #expect(read.settings[.outputs]?.texts == ["json=../../out.json"])
    #expect(read.settings[.readings]?.texts == ["a=b"])
  }

  @Test(
    arguments: [
      ("1️⃣fail-on: blocked", DiagnosticCode.unknownKey, "did you mean `fail_on`?"),
      ("fail_on: 1️⃣block", .unreadableText, "did you mean `blocked`?"),
      ("undetermined: 1️⃣ignore", .unreadableText, "use one of: fail, warn"),
      ("reported: 1️⃣blocks", .unreadableText, "did you mean `block`?"),
      ("format: 1️⃣jsn", .unreadableText, "did you mean `json`?"),
      ("outputs: [1️⃣out.json]", .unreadableText, "write it as `format=path`, with one of: text, json"),
      ("outputs: [1️⃣xml=out.xml]", .unreadableText, "use one of: text, json"),
      ("1️⃣ledger:", .wrongShape, "write a value after the colon, or leave the key out"),
    ])
  func aSlipIsAnErrorAtItsPlace(text: String, code: DiagnosticCode, help: String) throws {
    let marked = MarkedText(text, path: ".licet.yaml")
    let read = try read(marked.file.text)
    #expect(read.settings.isEmpty)
    #expect(read.diagnostics.map(\.code) == [code])
    #expect(read.diagnostics.map(\.severity) == [.error])
    #expect(read.diagnostics.first?.range?.start == (try marked.place(1)))
    #expect(read.diagnostics.first?.help == help)
  }

  @Test func aFileThatIsNoMappingSetsNothing() throws {
    let read = try read("- rules\n")
    #expect(read.settings.isEmpty)
    #expect(read.diagnostics.map(\.code) == [.wrongShape])
  }

  @Test func aMistakeCostsItsSettingAlone() throws {
    let read = try read("fail_on: never\nformat: json\n")
    #expect(read.settings.keys.map(\.rawValue) == ["format"])
  }
}
