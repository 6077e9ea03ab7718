import Quantities
import Testing

/// Numbers of units.
struct QuantityTests {
  private let data = Dimension(BaseDimension(name: "data"))
  private let time = Dimension(BaseDimension(name: "time"))

  @Test func aQuantityIsHeldInBaseUnits() throws {
    let bits = Unit(symbol: "bit", dimension: data, factor: try number("0.125"))
    let bytes = Unit(symbol: "byte", dimension: data, factor: .one)
    let quantity = try Quantity(ExactNumber(12), in: bits)
    #expect(quantity == (try Quantity(number("1.5"), in: bytes)))
    #expect(quantity.number == (try number("1.5")))
    #expect(quantity.dimension == data)
  }

  @Test func aQuantityIsCountedInAnyUnitOfItsDimension() throws {
    let bits = Unit(symbol: "bit", dimension: data, factor: try number("0.125"))
    let seconds = Unit(symbol: "s", dimension: time, factor: .one)
    let quantity = Quantity(number: ExactNumber(3), dimension: data)
    #expect(try quantity.number(in: bits) == ExactNumber(24))
    #expect(try quantity.number(in: seconds) == nil)
  }

  @Test func tooManyUnitsOverflow() throws {
    let pairs = Unit(symbol: "pair", dimension: .scalar, factor: ExactNumber(2))
    #expect(throws: ArithmeticFault.overflow) { try Quantity(exact(.max), in: pairs) }
  }
}
