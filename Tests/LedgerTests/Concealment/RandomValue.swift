import AuditTrail

/// Values with private texts in some of their strings.
enum RandomValue {
  /// A text that cannot be part of a commitment or of a key.
  static func name(using generator: inout some RandomNumberGenerator) -> String {
    let letters = Array("XYZ\"\\\n\u{FC}\u{1F600}\u{4E2D}Q ")
    let count = Int.random(in: 1...8, using: &generator)
    return "N" + String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "X" }) + "W"
  }

  static func value(
    strewing texts: [String], depth: Int, using generator: inout some RandomNumberGenerator
  ) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &generator) {
    case 0: return .integer(Int.random(in: -9...9, using: &generator))
    case 1: return .string("plain")
    case 2:
      let text = texts.randomElement(using: &generator) ?? ""
      let around = ["", " to ", "\u{1F600}", "\n\""]
      return .string(
        (around.randomElement(using: &generator) ?? "") + text
          + (around.randomElement(using: &generator) ?? ""))
    case 3, 4:
      let members = (0..<3).map {
        (key: "k\($0)", value: JSONValue?.some(value(strewing: texts, depth: depth - 1, using: &generator)))
      }
      return JSONObject(members).map(JSONValue.object) ?? .null
    default:
      return .array((0..<3).map { _ in value(strewing: texts, depth: depth - 1, using: &generator) })
    }
  }
}
