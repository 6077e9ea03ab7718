/// The first place at which two JSON values differ, in the order of the canonical form.
package struct JSONDifference: Sendable, Hashable {
  /// A JSON pointer (RFC 6901): `/lines/0/verdict`; empty for the values themselves.
  package let path: String
  /// The value there in either; nil where there is none.
  package let first: JSONValue?
  package let second: JSONValue?

  /// "at /lines/0/verdict: recorded `"pass"`, now `"blocked"`"
  package var text: String {
    let shown = [first, second].map { value in value.map { "`\($0.canonical.prefix(200))`" } ?? "nothing" }
    return "  at \(path.isEmpty ? "/" : path): recorded \(shown[0]), now \(shown[1])"
  }

  /// Nil where the values have the same bytes.
  package static func between(_ first: JSONValue, _ second: JSONValue) -> JSONDifference? {
    search(first, second, path: "")
  }

  private static func search(_ first: JSONValue, _ second: JSONValue, path: String) -> JSONDifference? {
    switch (first, second) {
    case (.object(let left), .object(let right)):
      return search(left.members[...], right.members[...], path: path)
    case (.array(let left), .array(let right)):
      for index in 0..<max(left.count, right.count) {
        let found = search(
          index < left.count ? left[index] : nil, index < right.count ? right[index] : nil,
          path: "\(path)/\(index)")
        if let found { return found }
      }
      return nil
    case (.object, _), (.array, _), (.string, _), (.integer, _), (.boolean, _), (.null, _):
      return first == second ? nil : JSONDifference(path: path, first: first, second: second)
    }
  }

  private static func search(
    _ first: ArraySlice<JSONObject.Member>, _ second: ArraySlice<JSONObject.Member>, path: String
  ) -> JSONDifference? {
    var (left, right) = (first, second)
    while let key = [left.first?.key, right.first?.key].compactMap({ $0 }).min(by: precedes) {
      let mine = take(key, &left)
      let other = take(key, &right)
      if let found = search(mine, other, path: "\(path)/\(escaped(key))") { return found }
    }
    return nil
  }

  private static func search(_ first: JSONValue?, _ second: JSONValue?, path: String) -> JSONDifference? {
    guard let first, let second else { return JSONDifference(path: path, first: first, second: second) }
    return search(first, second, path: path)
  }

  private static func take(_ key: String, _ members: inout ArraySlice<JSONObject.Member>) -> JSONValue? {
    guard let member = members.first, member.key.utf8.elementsEqual(key.utf8) else { return nil }
    members.removeFirst()
    return member.value
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }

  private static func escaped(_ key: String) -> String {
    key.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
