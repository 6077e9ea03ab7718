/// The letters that a workbook writes as `_x000D_`, since XML cannot hold them, or since they look so.
enum EscapedLetters {
  static func undone(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var letters: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if let scalar = scalar(rest.prefix(7)) {
        letters += Array(String(scalar).utf8)
        rest = rest.dropFirst(7)
      } else {
        letters.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func scalar(_ letters: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: letters, as: UTF8.self)
    guard letters.count == 7, text.hasPrefix("_x"), text.hasSuffix("_"),
      letters.dropFirst(2).dropLast().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return nil }
    return UInt32(text.dropFirst(2).dropLast(), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
