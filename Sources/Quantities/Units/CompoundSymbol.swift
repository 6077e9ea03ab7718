/// Names joined by `/`, `·` or `*`, read from left to right, such as `GB/s/mm²`.
struct CompoundSymbol: Sendable, Hashable {
  /// One name as written, and whether what stands before it is divided by it.
  struct Factor: Sendable, Hashable {
    let name: String
    let divides: Bool
  }

  let factors: [Factor]

  init?(reading text: some StringProtocol) {
    var factors: [Factor] = []
    var name = ""
    var divides = false
    for character in text {
      switch character {
      case "/", "·", "*":
        guard !name.isEmpty else { return nil }
        factors.append(Factor(name: name, divides: divides))
        name = ""
        divides = character == "/"
      default:
        guard !character.isWhitespace else { return nil }
        name.append(character)
      }
    }
    guard !name.isEmpty else { return nil }
    self.factors = factors + [Factor(name: name, divides: divides)]
  }

  /// Takes the power off the end of a name: `mm²` and `mm2` are `mm` to the second.
  static func splittingPower(_ name: String) -> (name: String, exponent: Int) {
    guard let last = name.last else { return (name, 1) }
    for exponent in 2...9 where String(last) == superscripts[exponent] || String(last) == String(exponent) {
      return (String(name.dropLast()), exponent)
    }
    return (name, 1)
  }

  /// The text of an exponent; the first power is not written.
  static func superscript(_ exponent: Int) -> String {
    if exponent == 1 { return "" }
    return String(exponent).utf8.map { superscripts[Int($0 - UInt8(ascii: "0"))] }.joined()
  }

  private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
