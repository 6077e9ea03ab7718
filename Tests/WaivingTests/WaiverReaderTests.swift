import RuleModel
import Quantities
import Diagnostics
import TestSupport
import Testing
import Waiving

/// A waiver of which anything is wrong covers nothing and says so; the others count.
struct WaiverReaderTests {
  private func read(_ text: String) throws -> (ids: [String], codes: [DiagnosticCode]) {
    let (book, diagnostics) = try Bench().book(text)
    return (book.waivers.map(\.id), diagnostics.map(\.code))
  }

  @Test func aSoundFileIsReadInItsOrder() throws {
    let read = try read(Bench.file(Bench.waiver("b"), Bench.waiver("a")))
    #expect(read.ids == ["b", "a"])
    #expect(read.codes.isEmpty)
  }

  @Test(
    arguments: [
      (Bench.waiver(approver: "a.  author"), DiagnosticCode.waiverSelfApproved),
      (Bench.waiver(expires: "2027-01-16"), .waiverTooLong),
      (Bench.waiver(rule: "RR"), .unknownName),
      (Bench.waiver(scope: "{ case: order, jurisdiction: eu }"), .unknownName),
      (Bench.waiver(scope: "{ case: order, destination: Atlantis }"), .unknownCode),
      (Bench.waiver(scope: "{ chip: H20 }"), .missingKey),
      (Bench.waiver(scope: "{ case: order, line: 3 }"), .unknownKey),
      (Bench.waiver(more: "quantity: 0"), .unreadableText),
      (Bench.waiver(more: "undetermined: yes"), .unreadableText),
      (Bench.waiver(more: "comment: none"), .unknownKey),
      (Bench.waiver().replacing("    expires: 2027-01-15\n", with: ""), .missingKey),
      (Bench.waiver().replacing("    reason: A licence is on its way.\n", with: ""), .missingKey),
      (Bench.waiver().replacing("licence D000000", with: ""), .wrongShape),
    ])
  func aMistakeCostsItsWaiverAlone(waiver: String, code: DiagnosticCode) throws {
    let read = try read(Bench.file(waiver, Bench.waiver("sound")))
    #expect(read.ids == ["sound"])
    #expect(read.codes == [code])
  }

  @Test func aYearToTheDayIsNotTooLong() throws {
    #expect(try read(Bench.file(Bench.waiver(expires: "2027-01-15"))).codes.isEmpty)
  }

  @Test func ofTwoOfOneIdTheFirstCounts() throws {
    let read = try read(Bench.file(Bench.waiver(), Bench.waiver(rule: "LISTED")))
    #expect(read.ids == ["w-1"])
    #expect(read.codes == [.duplicateID])
  }

  @Test func anUnreadableDayIsAWarningAtItsPlace() throws {
    let marked = MarkedText(Bench.file(Bench.waiver(expires: "1️⃣2027-02-302️⃣")))
    let (book, diagnostics) = try Bench().book(marked.file.text)
    #expect(book.waivers.map(\.term) == [nil])
    #expect(diagnostics.map(\.code) == [.waiverNotInForce])
    #expect(diagnostics.first?.range?.start == (try marked.place(1)))
  }

  @Test func aFileOfNoneIsWrittenSo() throws {
    #expect(try read("waivers: none\n").codes.isEmpty)
    #expect(try read("note: later\n").codes == [.missingKey])
  }
}
