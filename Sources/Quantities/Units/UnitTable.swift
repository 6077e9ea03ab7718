/// The declared units, and every unit that can be made of them.
package struct UnitTable: Sendable {
  private let declared: [String: Unit]
  private let aliases: [String: String]

  /// Takes declared units, of which the first of a symbol counts, and other spellings for their symbols.
  package init(_ units: [Unit], aliases: [String: String]) {
    declared = Dictionary(units.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
    self.aliases = aliases
  }

  /// The declared symbols, sorted.
  package var symbols: [String] { declared.keys.sorted() }

  /// The unit a symbol such as `GB/s/mm2` stands for; nil if a name is unknown or the factor does not fit.
  package func unit(_ symbol: some StringProtocol) -> Unit? {
    let written = String(symbol)
    if let unit = declared[written] { return unit }
    guard let compound = CompoundSymbol(reading: aliases[written] ?? written) else { return nil }
    var answer: Unit?
    for factor in compound.factors {
      guard let part = part(factor.name) else { return nil }
      guard let left = answer else {
        answer = part
        continue
      }
      guard let joined = Self.joining(left, part, divides: factor.divides) else { return nil }
      answer = joined
    }
    return answer
  }

  /// One name of a compound: a declared unit, another spelling of one, or a power of either.
  private func part(_ name: String) -> Unit? {
    if let unit = named(name) { return unit }
    let (base, exponent) = CompoundSymbol.splittingPower(aliases[name] ?? name)
    guard let unit = named(base), let factor = try? unit.factor.power(exponent) else {
      return nil
    }
    return Unit(
      symbol: unit.symbol + CompoundSymbol.superscript(exponent),
      dimension: unit.dimension.power(exponent), factor: factor)
  }

  private func named(_ name: String) -> Unit? {
    declared[name] ?? aliases[name].flatMap { declared[$0] }
  }

  private static func joining(_ left: Unit, _ right: Unit, divides: Bool) -> Unit? {
    let factor =
      divides ? try? left.factor.divided(by: right.factor) : try? left.factor.multiplied(by: right.factor)
    guard let factor else { return nil }
    return Unit(
      symbol: left.symbol + (divides ? "/" : "·") + right.symbol,
      dimension: divides ? left.dimension.over(right.dimension) : left.dimension.times(right.dimension),
      factor: factor)
  }
}
