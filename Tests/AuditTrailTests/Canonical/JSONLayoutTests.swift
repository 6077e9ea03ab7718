import AuditTrail
import Testing

struct JSONLayoutTests {
  private let value: JSONValue = [
    "lines": [["number": 1, "reasons": []], [], [:]],
    "asked": .boolean(false),
    "known": .boolean(true),
    "left": .null,
  ]

  @Test func theCanonicalFormHasNoWhiteSpace() {
    #expect(
      value.canonical
        == #"{"asked":false,"known":true,"left":null,"lines":[{"number":1,"reasons":[]},[],{}]}"#)
  }

  @Test func thePrettyFormIndentsByTwo() {
    #expect(
      value.pretty == """
        {
          "asked": false,
          "known": true,
          "left": null,
          "lines": [
            {
              "number": 1,
              "reasons": []
            },
            [],
            {}
          ]
        }
        """)
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (4800, "4800"), (9_007_199_254_740_991, "9007199254740991"),
    (-9_007_199_254_740_991, "-9007199254740991"),
  ])
  func anIntegerIsWrittenInDigits(integer: Int, written: String) {
    #expect(JSONValue.integer(integer).canonical == written)
  }

  @Test(arguments: [
    (9_007_199_254_740_992, #""9007199254740992""#), (-9_007_199_254_740_992, #""-9007199254740992""#),
    (Int.max, #""9223372036854775807""#), (Int.min, #""-9223372036854775808""#),
  ])
  func anIntegerThatReadersWouldRoundIsAString(integer: Int, written: String) {
    #expect(JSONValue.integer(integer).canonical == written)
  }

  @Test func aMemberWithoutAValueIsLeftOut() {
    #expect((["title": nil, "id": "x"] as JSONValue).canonical == #"{"id":"x"}"#)
  }
}
