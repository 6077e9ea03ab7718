import ExportControl
import Quantities
import RuleModel
import Testing

@Suite("The country groups on each day they changed")
struct CountryGroupTests {
  private func groups(of country: String, on date: String) throws -> [String] {
    let library = try RealRules.sound()
    let pack = try #require(library.packs.first { $0.jurisdiction == "US" })
    let groups = try #require(pack.vocabulary.groups["country"])
    let day = try #require(CalendarDate(reading: date))
    return groups.values.filter { $0.membership(of: Code(country), on: day) != nil }
      // The groups of Supp. No. 1 to part 740, and PRC; lists of our own have other names.
      .map(\.code.text).filter { $0.contains(":") || $0 == "B" || $0 == "PRC" }.sorted()
  }

  /// A country, a day, and all its groups that day.
  struct Row: Sendable, CustomTestStringConvertible {
    let country: String
    let date: String
    let groups: [String]

    var testDescription: String { "\(country) on \(date)" }

    init(_ country: String, _ date: String, _ groups: String...) {
      (self.country, self.date, self.groups) = (country, date, groups)
    }
  }

  @Test(
    "on the day of a change and the day before",
    arguments: [
      Row("MM", "2021-03-07", "B", "D:3", "D:5"), Row("MM", "2021-03-08", "D:1", "D:3", "D:5"),
      Row("RU", "2021-03-17", "D:1", "D:2", "D:3", "D:4"),
      Row("RU", "2021-03-18", "D:1", "D:2", "D:3", "D:4", "D:5"), Row("ET", "2021-10-31", "B"),
      Row("ET", "2021-11-01", "B", "D:5"), Row("KH", "2021-12-08", "D:1"),
      Row("KH", "2021-12-09", "D:1", "D:5"), Row("KH", "2025-10-31", "D:1", "D:5"),
      Row("KH", "2025-11-30", "D:1", "D:5"), Row("KH", "2025-12-01", "D:1"), Row("NI", "2024-03-14", "B"),
      Row("NI", "2024-03-15", "D:1", "D:5"),
      Row("CY", "2022-09-30", "A:6", "B", "D:5"), Row("CY", "2024-05-29", "A:6", "B", "D:5"),
      Row("CY", "2024-05-30", "A:6", "B"), Row("AE", "2026-07-09", "B", "D:3", "D:4"),
      Row("AE", "2026-07-10", "A:5", "B"), Row("HK", "2020-12-22"),
      Row("HK", "2020-12-23", "D:1", "D:3", "D:4", "D:5", "PRC"),
    ])
  func onTheDay(row: Row) throws {
    #expect(try groups(of: row.country, on: row.date) == row.groups)
  }

  @Test(
    "as the table of 23 July 2026 has them",
    arguments: [
      Row("CN", "2026-07-23", "D:1", "D:3", "D:4", "D:5", "PRC"),
      Row("MO", "2026-07-23", "D:1", "D:3", "D:4"), Row("TW", "2026-07-23", "A:6", "B", "D:3"),
      Row("IL", "2026-07-23", "A:6", "B", "D:2", "D:3", "D:4"), Row("SG", "2026-07-23", "A:6", "B"),
      Row("IN", "2026-07-23", "A:1", "A:5", "B"), Row("VN", "2026-07-23", "D:1", "D:3"),
      Row("LA", "2026-07-23", "D:1"), Row("KZ", "2026-07-23", "D:1", "D:3"),
      Row("SA", "2026-07-23", "B", "D:3", "D:4"), Row("QA", "2026-07-23", "B", "D:3", "D:4"),
      Row("IQ", "2026-07-23", "D:1", "D:2", "D:3", "D:4", "D:5"),
      Row("SY", "2026-07-23", "D:3", "D:4", "D:5", "E:1"),
      Row("CU", "2026-07-23", "D:2", "D:3", "D:5", "E:2"),
      Row("IR", "2026-07-23", "D:2", "D:3", "D:4", "D:5", "E:1"),
      Row("KP", "2026-07-23", "D:1", "D:2", "D:3", "D:4", "D:5", "E:1"), Row("CD", "2026-07-23", "B", "D:5"),
      Row("CG", "2026-07-23", "B"), Row("XK", "2026-07-23", "B"), Row("TR", "2026-07-23", "A:1", "A:5", "B"),
      Row("CI", "2026-07-23", "B"), Row("CZ", "2026-07-23", "A:1", "A:5", "B"),
      Row("KR", "2026-07-23", "A:1", "A:5", "B"), Row("MT", "2026-07-23", "A:6", "B"),
      Row("MX", "2026-07-23", "A:1", "A:6", "B"), Row("MD", "2026-07-23", "D:1", "D:3"),
      Row("VE", "2026-07-23", "D:1", "D:2", "D:3", "D:4", "D:5"), Row("ZW", "2026-07-23", "B", "D:5"),
      Row("LI", "2026-07-23", "A:1", "A:5", "B"), Row("KY", "2026-07-23", "A:1", "A:5", "B"),
    ])
  func inTheTable(row: Row) throws {
    #expect(try groups(of: row.country, on: row.date) == row.groups)
  }
}
