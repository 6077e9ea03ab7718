import AuditTrail
import TestSupport
import Testing

struct CanonicalReadingTests {
  private func isCanonical(_ text: String) -> Bool { JSONReader.isCanonical(text.file) }

  /// The files of cyberphone/json-canonicalization, which RFC 8785 points to, as far as they have no fractions.
  @Test(arguments: [
    (
      "[\n  56,\n  {\n    \"d\": true,\n    \"10\": null,\n    \"1\": [ ]\n  }\n]",
      #"[56,{"1":[],"10":null,"d":true}]"#
    ),
    (
      """
      {
        "peach": "This sorting order",
        "péché": "is wrong according to French",
        "pêche": "but canonicalization MUST",
        "sin":   "ingnore locale"
      }

      """,
      #"{"peach":"This sorting order","péché":"is wrong according to French","#
        + #""pêche":"but canonicalization MUST","sin":"ingnore locale"}"#
    ),
    (
      "{\n  \"Unnormalized Unicode\":\"\\u1e0d\\u0307\"\n}\n",
      "{\"Unnormalized Unicode\":\"\u{1E0D}\u{307}\"}"
    ),
    (
      #"""
      {
        "\u20ac": "Euro Sign",
        "1": "One",
        "\u0080": "Control\u007f",
        "\ud83d\ude02": "Smiley",
        "\u00f6": "Latin Small Letter O With Diaeresis",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "</script>": "Browser Challenge"
      }
      """#,
      "{\"1\":\"One\",\"</script>\":\"Browser Challenge\","
        + "\"\u{80}\":\"Control\u{7F}\",\"\u{F6}\":\"Latin Small Letter O With Diaeresis\","
        + "\"\u{20AC}\":\"Euro Sign\",\"\u{1F602}\":\"Smiley\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    ),
  ])
  func theSamplesOfTheStandardComeOut(input: String, output: String) throws {
    #expect(try JSONReader.value(of: input.file).canonical.file == output.file)
    #expect(isCanonical(output))
    #expect(!isCanonical(input))
  }

  /// `structures.json` of the same samples: 56.0 stands in it, which is 56 to RFC 8785 and no integer here.
  @Test func theOutputWithStructuresIsCanonical() {
    #expect(isCanonical(#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}"#))
  }

  @Test(arguments: [
    " {}", "{} ", "{}\n", "[1, 2]", #"{"b":1,"a":2}"#, #""\/""#, #""\u0041""#, #""\u000a""#, #""\u001F""#,
    #""\u007f""#,
    "{\"\u{FB33}\":1,\"\u{1F600}\":2}", "1.0", "", "{", #""\u0008""#,
  ])
  func anotherSpellingIsNotCanonical(text: String) {
    #expect(!isCanonical(text))
  }

  @Test(arguments: [
    "{}", #"{"a":2,"b":1}"#, #""/""#, #""\n""#, #""\u001f""#, "\"\u{7F}\"",
    "{\"\u{1F600}\":2,\"\u{FB33}\":1}", "-5",
  ])
  func theOneSpellingIsCanonical(text: String) {
    #expect(isCanonical(text))
  }

  @Test(arguments: [("[1, 2]", 3), (#"{"b":1,"a":2}"#, 2), ("[] ", 2), (#""\/""#, 1)])
  func thePlaceIsWhereTheSpellingsPart(text: String, offset: Int) {
    let found = refusal { () throws(JSONRefusal) in try JSONReader.canonicalValue(of: text.file) }
    #expect(found?.reason == .notCanonical)
    #expect(found?.offset == offset)
  }

  @Test(arguments: SplitMix64.seeds)
  func whatIsWrittenIsReadAsTheSameValue(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let value = Self.value(depth: 4, &random)
      #expect(try JSONReader.canonicalValue(of: value.canonical.file) == value)
      #expect(try JSONReader.value(of: value.pretty.file) == value)
    }
  }

  /// Whatever the bytes, reading ends, and what is read has one spelling that is read as itself.
  @Test(arguments: SplitMix64.seeds)
  func spoiltJSONIsReadOrRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      var bytes = Self.value(depth: 4, &random).pretty.file
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      guard let value = try? JSONReader.value(of: bytes) else { continue }
      #expect(try JSONReader.canonicalValue(of: value.canonical.file) == value)
    }
  }

  private static func value(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    let texts = [
      "", "a", "é", "e\u{301}", "\u{1F600}", "\u{FB33}", "\"\\/\n\u{1}", "3A090.a",
      "a longer text of the law",
    ]
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &random) {
    case 0: return .null
    case 1: return .boolean(random.chance(50))
    case 2: return .integer(Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &random))
    case 3: return .string(random.pick(texts))
    case 4:
      return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      let keys = texts.filter { _ in random.chance(40) }.shuffled(using: &random)
      let members = keys.map { (key: $0, value: JSONValue?.some(value(depth: depth - 1, &random))) }
      return JSONObject(members).map(JSONValue.object) ?? .null
    }
  }
}
