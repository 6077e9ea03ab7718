/// What a quantity measures: base dimensions multiplied and divided, such as data per time per area.
package struct Dimension: Sendable, Hashable {
  /// One base dimension and how often it is multiplied, never nought times.
  private struct Factor: Sendable, Hashable {
    let base: BaseDimension
    let exponent: Int
  }

  // INVARIANT: sorted by base, each base once, no exponent nought: equal dimensions are equal values.
  private let factors: [Factor]

  /// The dimension of bare numbers.
  package static let scalar = Dimension([:])

  /// Takes the exponent of each base dimension.
  package init(_ exponents: [BaseDimension: Int]) {
    factors = exponents.filter { $0.value != 0 }
      .map { Factor(base: $0.key, exponent: $0.value) }
      .sorted { $0.base < $1.base }
  }

  /// Takes one base dimension as it is.
  package init(_ base: BaseDimension) {
    self.init([base: 1])
  }

  /// Reads `data/time/length²` with the same grammar as the symbols of units; nil if it is not of that form.
  package init?(reading text: some StringProtocol) {
    guard let symbol = CompoundSymbol(reading: text) else { return nil }
    var dimension = Dimension.scalar
    for factor in symbol.factors {
      let (name, exponent) = CompoundSymbol.splittingPower(factor.name)
      guard !name.isEmpty else { return nil }
      let base = Self.neutral.contains(name) ? .scalar : Dimension(BaseDimension(name: name)).power(exponent)
      dimension = factor.divides ? dimension.over(base) : dimension.times(base)
    }
    self = dimension
  }

  /// What stands for the scalar in text: `number` alone, `1` before what is only divided by.
  private static let neutral = ["number", "1"]

  /// Whether bare numbers have it.
  package var isScalar: Bool { factors.isEmpty }

  /// The base dimensions in it, sorted.
  package var bases: [BaseDimension] { factors.map(\.base) }

  /// How often the base dimension is multiplied; nought if it is not in it.
  package subscript(base: BaseDimension) -> Int {
    factors.first { $0.base == base }?.exponent ?? 0
  }

  /// The dimension of a product.
  package func times(_ other: Dimension) -> Dimension {
    Dimension(exponents.merging(other.exponents, uniquingKeysWith: +))
  }

  /// The dimension of a quotient.
  package func over(_ other: Dimension) -> Dimension {
    times(other.power(-1))
  }

  /// The dimension of a power.
  package func power(_ exponent: Int) -> Dimension {
    Dimension(exponents.mapValues { $0 * exponent })
  }

  private var exponents: [BaseDimension: Int] {
    Dictionary(uniqueKeysWithValues: factors.map { ($0.base, $0.exponent) })
  }
}

extension Dimension: CustomStringConvertible {
  /// The base dimensions, multiplied ones first, such as `data/time/length²`; `number` for bare numbers.
  package var description: String {
    if isScalar { return "number" }
    let ordered = factors.sorted { ($1.exponent, $0.base) < ($0.exponent, $1.base) }
    let multiplied = ordered.filter { $0.exponent > 0 }.map(Self.text)
    let divided = ordered.filter { $0.exponent < 0 }.map { "/" + Self.text($0) }
    return (multiplied.isEmpty ? "1" : multiplied.joined(separator: "·")) + divided.joined()
  }

  private static func text(_ factor: Factor) -> String {
    factor.base.name + CompoundSymbol.superscript(Int(factor.exponent.magnitude))
  }
}
