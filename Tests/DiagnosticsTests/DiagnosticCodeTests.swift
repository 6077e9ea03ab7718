import Diagnostics
import Testing

struct DiagnosticCodeTests {
  @Test(arguments: DiagnosticCode.allCases)
  func aCodeIsAnLAndFourDigits(code: DiagnosticCode) {
    let digits = code.rawValue.dropFirst()
    #expect(code.rawValue.first == "L")
    #expect(digits.count == 4)
    #expect(digits.allSatisfy { $0.isASCII && $0.isNumber })
  }

  @Test(arguments: DiagnosticCode.allCases)
  func aTitleIsShortAndHasNoFullStop(code: DiagnosticCode) {
    #expect(!code.title.isEmpty)
    #expect(code.title.count <= 70)
    #expect(code.title.last != ".")
  }

  @Test func noTwoCodesHaveOneTitle() {
    #expect(Set(DiagnosticCode.allCases.map(\.title)).count == DiagnosticCode.allCases.count)
  }

  @Test func theCasesAreWrittenInTheirOrder() {
    #expect(DiagnosticCode.allCases == DiagnosticCode.allCases.sorted())
  }

  @Test func theseAreTheWarnings() {
    let warnings = DiagnosticCode.allCases.filter { $0.severity == .warning }.map(\.rawValue)
    #expect(
      warnings == [
        "L0208", "L0209", "L0301", "L0302", "L0305", "L0401", "L0404", "L0507", "L0701", "L0702",
        "L0901", "L0902", "L0903", "L0907", "L0908", "L0911",
        "L0959", "L0962", "L0963", "L0983", "L0984", "L0985", "L0986", "L0987",
      ])
  }
}
