import Quantities
import Testing

/// What quantities measure, and how it is written.
struct DimensionTests {
  private let data = Dimension(BaseDimension(name: "data"))
  private let time = Dimension(BaseDimension(name: "time"))
  private let length = Dimension(BaseDimension(name: "length"))

  @Test func theOrderOfMultiplyingDoesNotMatter() {
    let density = data.over(time).over(length.power(2))
    #expect(density == Dimension.scalar.over(length).times(data).over(time.times(length)))
    #expect(Set([density, data.over(length.power(2)).over(time)]).count == 1)
  }

  @Test func whatCancelsIsGone() {
    #expect(data.over(data) == .scalar)
    #expect(data.times(time).over(time) == data)
    #expect(length.power(0) == .scalar)
    #expect(data.over(data).isScalar)
    #expect(!data.isScalar)
  }

  @Test func theExponentsCanBeAskedFor() {
    let density = data.over(time).over(length.power(2))
    #expect(density.bases.map(\.name) == ["data", "length", "time"])
    #expect(density.bases.map { density[$0] } == [1, -2, -1])
    #expect(density[BaseDimension(name: "money")] == 0)
  }

  @Test(arguments: [
    "data/time/length²", "number", "data", "data·time", "length³", "1/time", "data²/time³",
    "length⁹·data/money/time",
  ])
  func theDescriptionReadsAsTheSame(_ text: String) throws {
    #expect(try #require(Dimension(reading: text)).description == text)
  }

  @Test(arguments: [
    ("data/time/length2", "data/time/length²"), ("time*data", "data·time"), ("data/data", "number"),
    ("data*number", "data"), ("1/time/time", "1/time²"),
  ])
  func otherSpellingsAreBroughtInOrder(_ text: String, _ description: String) throws {
    #expect(try #require(Dimension(reading: text)).description == description)
  }

  @Test func aHighExponentIsWrittenInSeveralDigits() {
    #expect(length.power(-120).description == "1/length¹²⁰")
  }

  @Test(arguments: ["", "/", "data/", "/time", "data//time", "data·", "data / time", " data", "2", "data/²"])
  func aTextOfAnotherFormIsRefused(_ text: String) {
    #expect(Dimension(reading: text) == nil)
  }
}
