import Quantities
import TestSupport
import Testing

/// Which texts are numbers.
struct ExactNumberReadingTests {
  @Test(
    arguments: [
      ("4800", 4800, 1), ("21_000", 21000, 1), ("1_2_3", 123, 1), ("5.92", 148, 25), ("-3", -3, 1),
      ("0.5", 1, 2),
      ("-0.125", -1, 8), ("0", 0, 1), ("-0", 0, 1), ("007", 7, 1), ("2.50", 5, 2),
      ("0.000_001", 1, 1_000_000),
      ("1.00000000000000000000000000000000000000000000000000", 1, 1),
      ("00000000000000000000000000000000000000000000000000.5", 1, 2),
      ("170141183460469231731687303715884105727", Int128.max, 1),
      ("-170141183460469231731687303715884105727", -Int128.max, 1),
    ] as [(String, Int128, Int128)])
  func aNumberIsRead(_ text: String, _ numerator: Int128, _ denominator: Int128) throws {
    #expect(ExactNumber(reading: text) == (try exact(numerator, denominator)))
  }

  @Test(arguments: [
    "", "-", "--3", "+3", ".5", "5.", "-.5", ".", "1.2.3", "_1", "1_", "1__0", "1_.5", "1._5", "1.5_", "-_1",
    "1e3", "3E001", "0x10", " 1", "1 ", "1,000", "1'000", "½", "٣", "１", "1\u{301}", "−3", "NaN", "1/3",
  ])
  func anythingElseIsRefused(_ text: String) {
    #expect(ExactNumber(reading: text) == nil)
  }

  @Test(arguments: [
    "170141183460469231731687303715884105728", "-170141183460469231731687303715884105728",
    "99999999999999999999999999999999999999999999999999", "85070591730234615865843651857942052864.5",
    "0.00000000000000000000000000000000000000000000000001",
  ])
  func aNumberThatDoesNotFitIsRefused(_ text: String) {
    #expect(ExactNumber(reading: text) == nil)
  }

  @Test func aPartOfALongerTextIsReadInPlace() throws {
    let text = "tpp >= 4800 TOPS"
    let part = text[try #require(text.firstRange(of: "4800"))]
    #expect(ExactNumber(reading: part) == ExactNumber(4800))
  }

  @Test func aSmallPowerOfTwoIsReadThoughItsPowerOfTenDoesNotFit() throws {
    let tiny = try exact(1, 1 << 100)
    #expect(tiny.description.count == 102)
    #expect(ExactNumber(reading: tiny.description) == tiny)
  }

  @Test(arguments: SplitMix64.seeds)
  func whatIsWrittenOutReadsAsTheSame(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let whole = try generator.anyNumber().numerator >> 64
      let below = Int128(1) << Int.random(in: 0...60, using: &generator)
      let original = try exact(whole, below)
      #expect(ExactNumber(reading: original.description) == original)
    }
  }
}
