import Diagnostics
import Foundation
import Testing

/// Set `ACCEPT_DIAGNOSTICS=1` to write what is printed now over the expected texts; then read every line of the change.
struct DiagnosticSampleTests {
  @Test(arguments: try DiagnosticSample.all())
  func whatIsPrintedIsWhatWasRead(sample: DiagnosticSample) throws {
    if ProcessInfo.processInfo.environment["ACCEPT_DIAGNOSTICS"] == "1" { try sample.accept() }
    let (expected, printed) = (try sample.expected, try sample.printed())
    #expect(!printed.isEmpty, "nothing is wrong with the sample")
    if expected != printed { Issue.record("\n\(LineDifference.between(expected, printed))") }
  }

  /// Codes of files that cannot be opened, stand for nothing or are too large to keep, of rule tests, of judging, and of what is
  /// read beside rules and cases: waivers, baselines, locks and inventories, which have tests of their own.
  private static let withoutSample: Set<DiagnosticCode> = [
    .unreadableFile, .fileTooLarge, .ruleTestFailed, .statedValueDisagrees, .overflow, .divisionByZero,
    .waiverNotInForce, .waiverEndsSoon, .waiverUnused, .waiverTooLong, .waiverSelfApproved,
    .waiverOfProhibition, .waiverOfOpenFinding, .waiverUsedUp, .baselineOutdated, .baselineOfProhibition,
    .lockDiffers, .unreadableInventory, .inventoryNotWhole, .unidentifiedAccelerator, .countedOnce, .mayBeCut,
    .inventoriesDisagree, .mayNotExist, .unmappedTable,
  ]

  @Test(arguments: DiagnosticCode.allCases.filter { !withoutSample.contains($0) })
  func everyCodeHasASample(code: DiagnosticCode) throws {
    let texts = try DiagnosticSample.all().map { try $0.expected }
    #expect(texts.contains { $0.contains("[\(code.rawValue)]") })
  }

  @Test func aDifferenceIsShownLineByLine() {
    #expect(LineDifference.between("a\nb\nc\n", "a\nx\nc\nd\n") == " a\n-b\n+x\n c\n+d\n ")
  }
}
