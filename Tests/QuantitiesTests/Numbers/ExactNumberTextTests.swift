import Quantities
import Testing

/// How a number is written, exactly and for people.
struct ExactNumberTextTests {
  @Test(
    arguments: [
      (4800, 1, "4800"), (148, 25, "5.92"), (-1, 8, "-0.125"), (0, 5, "0"), (1, 3, "1/3"), (-22, 7, "-22/7"),
      (26_900_000, 1, "26900000"), (1, 1_000_000_000, "0.000000001"), (-7, 2, "-3.5"),
      (-Int128.max, 1, "-170141183460469231731687303715884105727"),
    ] as [(Int128, Int128, String)])
  func theDescriptionIsExact(_ above: Int128, _ below: Int128, _ text: String) throws {
    #expect(try exact(above, below).description == text)
  }

  @Test(
    arguments: [
      (26_900_000, 1, "26,900,000"), (4800, 1, "4,800"), (999, 1, "999"), (-1000, 1, "-1,000"), (0, 1, "0"),
      (148, 25, "5.92"), (-1, 8, "-0.125"), (12_345_671_234, 1_000_000, "12,345.671234"), (1, 64, "0.015625"),
      (1, 128, "≈0.007813"), (-1, 128, "≈-0.007813"), (123_456_789, 10_000_000, "≈12.35"),
      (1, 3, "≈0.3333"), (-2, 3, "≈-0.6667"), (4_800_000, 5_920, "≈810.8"), (4_000_000, 3, "≈1,333,000"),
      (99_999, 30_000, "3.3333"), (299_999, 30_000, "≈10.00"), (2_999_999, 3_000_000, "≈1.000"),
      (2_999_900, 3, "≈1,000,000"),
      (1, 30_000, "≈0.00003333"), (1, 10_000_000, "0.0000001"),
    ] as [(Int128, Int128, String)])
  func aNumberIsFormattedForPeople(_ above: Int128, _ below: Int128, _ text: String) throws {
    #expect(try exact(above, below).formatted() == text)
  }

  @Test(arguments: [
    (1, "≈700"), (2, "≈670"), (3, "≈667"), (4, "≈666.7"), (6, "≈666.667"),
  ])
  func roundingKeepsTheSignificantDigits(_ significant: Int, _ text: String) throws {
    #expect(try exact(2000, 3).formatted(significant: significant) == text)
  }

  @Test(arguments: [
    ("0.00000025", "≈0.0000003"), ("-0.00000025", "≈-0.0000003"), ("0.00000024", "≈0.0000002"),
    ("0.00000095", "≈0.000001"), ("9.50000001", "≈10"), ("0.0000002", "0.0000002"),
  ])
  func aHalfIsRoundedAwayFromNought(_ text: String, _ rounded: String) throws {
    #expect(try number(text).formatted(significant: 1) == rounded)
  }

  @Test func theSmallestAndTheLargestAreFormatted() throws {
    #expect(try exact(1, .max).formatted() == "≈0." + String(repeating: "0", count: 38) + "5877")
    #expect(
      try exact(.max).formatted() == "170,141,183,460,469,231,731,687,303,715,884,105,727")
  }
}
