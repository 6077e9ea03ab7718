import AuditTrail
import ExportControl
import Testing

@Suite("A record is not judged again")
struct ReplayObstacleTests {
  private static let text = """
    as_of: 2026-01-20
    items: [{ chip: H20 }]
    """

  /// A record of the text with members changed and its digest taken anew, judged again.
  private static func obstacle(
    _ changes: [(String, JSONValue)] = [], caseFile: String = text
  ) throws -> ReplayObstacle? {
    var json = try RecordedCase.one(text).record.json
    for (key, value) in changes { json = json.with(key, value) }
    json = json.with("digest", .string(Record.digest(of: json).description))
    return try obstacle(json.canonical, caseFile: caseFile)
  }

  private static func obstacle(_ record: String, caseFile: String = text) throws -> ReplayObstacle? {
    let outcome = Replay.run(
      record: Array(record.utf8), rules: Array(try RealRules.sound().bundle.text.utf8),
      caseFile: Array(caseFile.utf8), engine: .current)
    if case .cannot(let obstacle) = outcome { return obstacle }
    return nil
  }

  @Test("unless something stands against it")
  func unlessSomethingStandsAgainstIt() throws {
    #expect(try Self.obstacle() == nil)
  }

  @Test("if it is no JSON")
  func ifItIsNoJSON() throws {
    guard case .unreadableRecord = try Self.obstacle("{") else { throw Unexpected() }
  }

  @Test("if it has another form")
  func ifItHasAnotherForm() throws {
    #expect(try Self.obstacle([("schema", .string("licet/record/9"))]) == .otherForm("licet/record/9"))
    #expect(try Self.obstacle("{}") == .otherForm(nil))
  }

  @Test("if it was altered after its digest was taken")
  func ifItWasAltered() throws {
    let json = try RecordedCase.one(Self.text).record.json
    let altered = json.with("verdict", .string("pass"))
    #expect(
      try Self.obstacle(altered.canonical)
        == .alteredRecord(
          stated: try #require(json["digest"]?.text), actual: Record.digest(of: altered)))
  }

  @Test("if rules meant something else")
  func ifRulesMeantSomethingElse() throws {
    #expect(
      try Self.obstacle([("engine", ["version": .string("0.0.9"), "semantics": .integer(1)])])
        == .otherSemantics(recorded: 1, ours: Record.Engine.current.semantics))
  }

  @Test("but by another version of the same semantics it is")
  func butByAnotherVersionItIs() throws {
    let semantics = JSONValue.integer(Record.Engine.current.semantics)
    #expect(
      try Self.obstacle([("engine", ["version": .string("9.9.9"), "semantics": semantics])]) == nil)
  }

  @Test("if its rules are not those given")
  func ifItsRulesAreNotThoseGiven() throws {
    let other = Digest(of: "other").description
    #expect(
      try Self.obstacle([("rules", ["digest": .string(other)])])
        == .otherRules(recorded: other, given: try RealRules.sound().bundle.digest))
  }

  @Test("if its case is not the one given")
  func ifItsCaseIsNotTheOneGiven() throws {
    guard case .otherCase = try Self.obstacle(caseFile: Self.text + "\n") else { throw Unexpected() }
  }

  @Test("if the file has no case of its number")
  func ifTheFileHasNoSuchCase() throws {
    let source = try #require(try RecordedCase.one(Self.text).record.json["case"])
    #expect(try Self.obstacle([("case", source.with("index", .integer(2)))]) == .noSuchCase(2))
  }

  @Test("if its options name what the rules do not have")
  func ifItsOptionsNameWhatTheRulesDoNotHave() throws {
    let options = try #require(try RecordedCase.one(Self.text).record.json["options"])
    #expect(
      try Self.obstacle([("options", options.with("jurisdiction", .string("XX")))])
        == .noSuchJurisdiction("XX"))
    #expect(
      try Self.obstacle([("options", options.with("readings", .strings(["a.b"])))]) == .noSuchReading("a.b"))
    #expect(
      try Self.obstacle([("options", options.with("reported", .string("maybe")))])
        == .brokenRecord("options.reported"))
  }

  @Test("under rules that are no bundle or have mistakes")
  func underRulesThatAreNoBundle() throws {
    guard case .unreadableRules = Self.obstacle(rules: "{}") else { throw Unexpected() }
    let wrong = RulesBundle(["Rules/pack.yaml": "pack: x\nnot_a_key: 1\n"])
    guard case .unsoundRules = Self.obstacle(rules: wrong.text) else { throw Unexpected() }
  }

  private static func obstacle(rules: String) -> ReplayObstacle? {
    do throws(ReplayObstacle) {
      _ = try Replay(rules: Array(rules.utf8), engine: .current)
      return nil
    } catch { return error }
  }

  private struct Unexpected: Error {}
}
