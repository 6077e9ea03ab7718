import AuditTrail
import Testing

struct CanonicalOrderTests {
  /// The object of RFC 8785 section 3.2.3; the values stand in the order that it asks for.
  @Test func theExampleOfTheStandardIsSortedAsThere() throws {
    let value: JSONValue = [
      "\u{20AC}": "Euro Sign",
      "\r": "Carriage Return",
      "\u{FB33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\u{1F600}": "Emoji: Grinning Face",
      "\u{80}": "Control",
      "\u{F6}": "Latin Small Letter O With Diaeresis",
    ]
    let values = [
      "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
      "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
    ]
    let object = try #require(value.object)
    #expect(object.members.map(\.value) == values.map(JSONValue.string))
  }

  /// A surrogate (D800 to DFFF) comes before U+E000, though its scalar comes after.
  @Test(arguments: ["\u{E000}", "\u{FB33}", "\u{FF21}", "\u{FFFD}", "\u{FFFF}"])
  func aCharacterBeyondTheBasicPlaneComesBeforeTheEndOfThatPlane(late: String) {
    let value: JSONValue = [late: 1, "\u{1F600}": 2]
    #expect(value.canonical.utf8.elementsEqual("{\"\u{1F600}\":2,\"\(late)\":1}".utf8))
  }

  @Test func twoCharactersBeyondTheBasicPlaneCompareByTheirSecondUnit() {
    let value: JSONValue = ["\u{10001}": 1, "\u{10000}": 2]
    #expect(value.canonical.utf8.elementsEqual("{\"\u{10000}\":2,\"\u{10001}\":1}".utf8))
  }

  @Test func upperCaseComesBeforeUnderscoreBeforeLowerCase() {
    #expect(
      (["as_of": 1, "asOf": 2, "as": 3, "as_": 4] as JSONValue).canonical
        == #"{"as":3,"asOf":2,"as_":4,"as_of":1}"#)
  }

  @Test func digitsCompareAsCharacters() {
    #expect((["9": 1, "10": 2, "": 3] as JSONValue).canonical == #"{"":3,"10":2,"9":1}"#)
  }

  @Test func innerObjectsAreSortedToo() {
    let value: JSONValue = ["b": [["d": 1, "c": 2]], "a": ["f": 3, "e": 4]]
    #expect(value.canonical == #"{"a":{"e":4,"f":3},"b":[{"c":2,"d":1}]}"#)
  }

  @Test func arraysKeepTheirOrder() {
    #expect(JSONValue.strings(["b", "a", "c", "a"]).canonical == #"["b","a","c","a"]"#)
  }

  @Test func theOrderOfGivingDoesNotShow() throws {
    let members: [(key: String, value: JSONValue?)] = ["pack", "case", "as_of", "😀", "\u{FB33}"].map {
      ($0, 1)
    }
    let forth = try #require(JSONObject(members))
    let back = try #require(JSONObject(members.reversed()))
    #expect(JSONValue.object(forth) == JSONValue.object(back))
  }

  @Test func noKeyStandsTwice() {
    #expect(JSONObject([("a", 1), ("b", 2), ("a", 3)]) == nil)
  }

  @Test func aKeyMayStandAgainWhereItHadNoValue() {
    #expect(JSONObject([("a", nil), ("a", 3)])?.members.count == 1)
  }

  @Test func keysThatLookTheSameAreTwoKeys() {
    #expect(JSONObject([("\u{E9}", 1), ("e\u{301}", 2)])?.members.map(\.value) == [2, 1])
  }
}
