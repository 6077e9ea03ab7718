import Testing

@testable import AuditTrail
@testable import Reporting

@Suite("Annotations of GitHub")
struct AnnotationFormatTests {
  @Test("are one command for each open finding, the worst first")
  func areOneCommandEach() {
    let findings = [Made.finding(.pass), Made.finding(.attention), Made.finding(.blocked, lines: [3, 8])]
    #expect(
      ReportFormat.github.text(CheckReport(findings: findings, engine: Made.engine)) == """
        ::error file=orders/case.yaml,line=3,col=5,title=BLOCKED US us-ear/742.6(a)::H100 is BLOCKED. (and 1 more place)
        ::warning file=orders/case.yaml,line=3,col=5,title=ATTENTION US us-ear/742.6(a)::H100 is ATTENTION.

        """)
  }

  @Test("leave out what is waived")
  func leaveOutWhatIsWaived() {
    #expect(ReportFormat.github.text(Made.report(of: Made.finding(.blocked, waived: Made.waiver))).isEmpty)
  }

  @Test("cannot be ended or begun by a name or a path")
  func cannotBeBroken() {
    let finding = Made.finding(.blocked, item: Made.hostile, path: "a,line=9::\n%0A:b.yaml")
    let text = ReportFormat.github.text(Made.report(of: finding))
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(text.hasPrefix("::error file=a%2Cline=9%3A%3A %250A%3Ab.yaml,line=3,col=5,title="))
    #expect(text.contains("%250A#1"))
    #expect(!text.contains("\r"))
  }
}
