import Diagnostics
import Settings
import Testing

/// The environment goes before the file, the file before the default.
struct SettingsTests {
  private static let place = SourceRange(
    path: ".licet.yaml", start: .init(line: 7, column: 1, offset: 90),
    end: .init(line: 7, column: 8, offset: 97))

  private func settings(_ environment: [String: String] = [:], _ file: [SettingName: String] = [:])
    -> Settings
  {
    Settings(
      file: file.mapValues { StatedSetting(texts: [$0], place: Self.place) }, environment: environment)
  }

  @Test func withNothingSaidTheDefaultCounts() {
    let value = settings()[.failOn]
    #expect(value.texts == ["blocked"])
    #expect(value.origin.text == "default")
    #expect(settings()[.ledger].texts.isEmpty)
  }

  @Test func theFileGoesBeforeTheDefault() {
    let value = settings([:], [.failOn: "attention"])[.failOn]
    #expect(value.texts == ["attention"])
    #expect(value.origin.text == ".licet.yaml:7")
  }

  @Test func theEnvironmentGoesBeforeTheFile() {
    let value = settings(["LICET_FAIL_ON": "blocked"], [.failOn: "attention"])[.failOn]
    #expect(value.texts == ["blocked"])
    #expect(value.origin.text == "LICET_FAIL_ON")
  }

  @Test func anEmptyVariableSaysNothing() {
    #expect(settings(["LICET_FAIL_ON": ""], [.failOn: "attention"])[.failOn].texts == ["attention"])
  }

  @Test func aWordThatAVariableCannotHaveIsReported() {
    let wrong = settings(["LICET_FAIL_ON": "block", "LICET_FORMAT": "jsn"]).misstated(formats: [
      "text", "json",
    ])
    #expect(wrong.map(\.help) == ["did you mean `blocked`?", "did you mean `json`?"])
    #expect(wrong.hasErrors)
    #expect(settings(["LICET_FAIL_ON": "blocked"]).misstated(formats: ["text"]).isEmpty)
  }

  @Test func aListHasNoVariable() {
    #expect(SettingName.allCases.filter { $0.variable == nil } == [.outputs, .readings, .paths])
  }
}
