import Ledger
import Testing

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
    (-86_400, "1969-12-31T00:00:00Z"), (1_796_053_724, "2026-11-30T15:48:44Z"),
  ])
  func secondsAndTextAgree(seconds: Int, text: String) throws {
    let time = try #require(Timestamp(secondsSince1970: seconds))
    #expect("\(time)" == text)
    #expect(Timestamp(reading: text) == time)
  }

  @Test(arguments: [
    "", "2026-11-30", "2026-11-30T15:48:44", "2026-11-30T15:48:44z", "2026-11-30t15:48:44Z",
    "2026-11-31T15:48:44Z",
    "2026-11-30T24:00:00Z", "2026-11-30T15:60:00Z", "2026-11-30T15:48:60Z", "2026-11-30T15:48:44.0Z",
    "2026-11-30T15:48:44Z ", "2026-11-30T+5:48:44Z",
  ])
  func anotherTextIsNoTime(text: String) {
    #expect(Timestamp(reading: text) == nil)
  }
}
