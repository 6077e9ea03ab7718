import Testing

@testable import AuditTrail

struct JSONDifferenceTests {
  private static func between(_ left: String, _ right: String) throws -> JSONDifference? {
    JSONDifference.between(
      try JSONReader.value(of: Array(left.utf8)), try JSONReader.value(of: Array(right.utf8)))
  }

  @Test func theSameValueHasNone() throws {
    #expect(try Self.between(#"{"a":[1,{"b":"c"}]}"#, #"{ "a": [1, {"b": "c"}] }"#) == nil)
  }

  @Test(arguments: [
    (#"{"a":1,"b":2,"c":3}"#, #"{"a":1,"b":4,"c":5}"#, "/b", "2", "4"),
    (#"{"a":[1,{"b":"c"}]}"#, #"{"a":[1,{"b":"d"}]}"#, "/a/1/b", #""c""#, #""d""#),
    (#"{"a":1}"#, #"{"a":1,"b":2}"#, "/b", "absent", "2"),
    (#"{"a":1,"b":2}"#, #"{"b":2}"#, "/a", "1", "absent"),
    (#"{"a":1}"#, #"{"b":1}"#, "/a", "1", "absent"),
    ("[1,2]", "[1]", "/1", "2", "absent"), ("[]", "[[]]", "/0", "absent", "[]"), ("[]", "{}", "", "[]", "{}"),
    (#"{"a/b~c":1}"#, #"{"a/b~c":2}"#, "/a~1b~0c", "1", "2"),
    ("\"\u{E9}\"", "\"e\u{301}\"", "", "\"\u{E9}\"", "\"e\u{301}\""),
  ])
  func theFirstIsFound(_ left: String, _ right: String, path: String, first: String, second: String) throws {
    let difference = try #require(try Self.between(left, right))
    #expect(difference.path == path)
    // Swift would call two spellings of a letter the same.
    #expect(Array((difference.first?.canonical ?? "absent").utf8) == Array(first.utf8))
    #expect(Array((difference.second?.canonical ?? "absent").utf8) == Array(second.utf8))
  }
}
