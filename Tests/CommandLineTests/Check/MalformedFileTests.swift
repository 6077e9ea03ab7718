import Foundation
import TestSupport
import Testing

/// A file that nobody meant to write, and where the first thing wrong with it is reported.
struct Malformed: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let code: String
  /// Line and column; empty where a whole file is meant.
  let place: String

  var testDescription: String { name }

  init(_ name: String, _ text: String, _ code: String, _ place: String) {
    self.init(name, Array(text.utf8), code, place)
  }

  init(_ name: String, _ bytes: [UInt8], _ code: String, _ place: String) {
    self.name = name
    self.bytes = bytes
    self.code = code
    self.place = place
  }

  static let all = [
    Malformed("broken", "case: a\nitems: [\n", "L0101", "3:1"),
    Malformed("nul", "case: a\ntitle: x\0y\nitems: [{ chip: H20 }]\n", "L0101", "2:9"),
    Malformed("not UTF-8", Array("case: a\ntitle: ".utf8) + [0xFF, 0x0A], "L0002", "2:8"),
    Malformed("UTF-16", [0xFF, 0xFE] + "case: a".utf8.flatMap { [$0, 0] }, "L0002", "1:1"),
    Malformed("truncated", "case: a\nparties:\n  - { name: \"Exam", "L0101", "3:18"),
    Malformed("truncated JSON", #"{"case": "a", "items": [{"quantity": 5}]"#, "L0101", "1:41"),
    Malformed("tab", "case: a\nitems:\n\t- { chip: H20 96GB }\n", "L0110", "3:1"),
    Malformed("duplicate key", "items:\n  - { quantity: 1, quantity: 2 }\n", "L0102", "2:20"),
    Malformed("wrong type", "items:\n  - { chip: H20 96GB, quantity: many }\n", "L0108", "2:33"),
    Malformed("wrong shape", "items: H20\n", "L0107", "1:8"),
    Malformed("unknown key", "itms: []\nitems: [{ chip: H20 96GB }]\n", "L0104", "1:1"),
    Malformed("unknown fact", "items: [{ chip: H20 96GB, quantiy: 1 }]\n", "L0601", "1:27"),
    Malformed("unknown chip", "items: [{ chip: H21 96GB }]\n", "L0606", "1:17"),
    Malformed("unknown country", "transaction: { destination: XX }\nitems: [{}]\n", "L0201", "1:29"),
    Malformed("no such day", "as_of: 2025-02-29\nitems: [{}]\n", "L0108", "1:8"),
    Malformed("no lines", "case: a\n", "L0106", "1:1"),
    Malformed("empty", "", "L0004", "1:1"),
    Malformed("only a comment", "# nothing\n", "L0004", "1:1"),
    Malformed("a text", "hello\n", "L0107", "1:1"),
    Malformed("anchor", "items: &x [{ chip: H20 96GB }]\n", "L0103", "1:8"),
    Malformed("second document", "items: [{}]\n---\nitems: [{}]\n", "L0103", "2:1"),
    Malformed("too deep", String(repeating: "[", count: 5000), "L0109", "1:65"),
    Malformed(
      "role twice", "parties:\n  - { roles: [exporter] }\n  - { roles: [exporter] }\nitems: [{}]\n", "L0605",
      "3:5"),
  ]
}

@Suite("A malformed file")
struct MalformedFileTests {
  @Test("is reported with file, line and column, and the others are judged", arguments: Malformed.all)
  func isReportedWithItsPlace(file: Malformed) throws {
    let scratch = try Scratch()
    let path = try scratch.file("case.yaml", file.bytes)
    let run = try Program().run("check", path, Sample.blocked.path)
    #expect(run.status == 4)
    #expect(run.err.contains("error[\(file.code)]: "))
    #expect(run.err.contains("--> \(path):\(file.place)\n"))
    #expect(run.out.contains("blocked  BLOCKED  "))
  }

  @Test("that does not exist is named")
  func thatDoesNotExistIsNamed() throws {
    let run = try Program().run("check", "no/such/case.yaml", Sample.blocked.path)
    #expect(run.status == 4)
    #expect(run.err.hasPrefix("error[L0001]: `no/such/case.yaml` cannot be read\n"))
    #expect(run.out.contains("blocked  BLOCKED  "))
  }

  @Test("that is a folder in the place of a file is named")
  func thatIsAFolderIsNamed() throws {
    let scratch = try Scratch()
    let inner = try scratch.folder("in/case.yaml")
    _ = try scratch.file("in/other.case.yaml", try Repository.text(Sample.pass.path))
    let run = try Program().run(
      "check", scratch.folder.appending(path: "in").path, Sample.blocked.path)
    #expect(run.status == 4)
    #expect(run.err.hasPrefix("error[L0001]: `\(inner)` cannot be read\n"))
    #expect(run.out.contains("blocked  BLOCKED  "))
  }

  @Test("that is named like a file and is an empty folder is not passed over")
  func thatIsAnEmptyFolderIsNotPassedOver() throws {
    let scratch = try Scratch()
    let run = try Program().run("check", try scratch.folder("case.yaml"), Sample.pass.path)
    #expect(run.status != 0)
    #expect(run.err.contains("case.yaml"))
  }

  @Test("of a thousand mistakes is reported to the hundredth, with a count")
  func ofAThousandMistakesIsReportedToTheHundredth() throws {
    let scratch = try Scratch()
    let wrong = (1...10).map { "quantiy\($0): 1" }.joined(separator: ", ")
    let lines = String(repeating: "  - { chip: H20 96GB, \(wrong) }\n", count: 30)
    let run = try Program().run("check", try scratch.file("case.yaml", "items:\n\(lines)"))
    #expect(run.err.split(separator: "\n").count { $0.hasPrefix("error[") } == 100)
    #expect(run.err.contains("300 errors"))
  }

  @Test("is judged as far as it can be read, and never passes for it")
  func isJudgedAsFarAsItCanBeRead() throws {
    let scratch = try Scratch()
    let text = try Repository.text(Sample.blocked.path).replacing("quantity: 1", with: "quantity: many")
    let run = try Program().run("check", try scratch.file("case.yaml", text))
    #expect(run.status == 4)
    #expect(run.out.contains("blocked  BLOCKED  "))
  }

  @Test("a case without lines is not called passed")
  func aCaseWithoutLinesIsNotCalledPassed() throws {
    let scratch = try Scratch()
    let run = try Program().run("check", try scratch.file("case.yaml", "case: a\nitems: []\n"))
    #expect(run.status == 4)
    #expect(!run.out.contains("PASS"))
  }
}
