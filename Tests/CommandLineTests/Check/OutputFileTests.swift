import Foundation
import TestSupport
import Testing

@Suite("What check writes with --output")
struct OutputFileTests {
  private static let files = Sample.allCases.map(\.path)
  private static let formats = [
    "text", "json", "jsonl", "sarif", "sarif-github", "junit", "github", "gitlab", "rdjson", "markdown",
    "csv",
  ]

  @Test("is the same as what --format prints, in each format, from one judgement")
  func isTheSameAsWhatIsPrinted() throws {
    let scratch = try Scratch()
    let outputs = Self.formats.flatMap { ["--output", "\($0)=\(scratch.folder.path)/\($0)"] }
    let all = try Program().run(["check"] + outputs + Self.files + ["no/such/file.yaml"])
    #expect(all.status == 4)
    for format in Self.formats {
      let printed = try Program().run(["check", "--format", format] + Self.files + ["no/such/file.yaml"])
      #expect(printed.out == (try scratch.text(format)), "\(format)")
      #expect(printed.status == 4)
      #expect(printed.out.contains("no/such/file.yaml"), "\(format)")
      if format == "text" { #expect(printed.out == all.out) }
    }
    #expect(try scratch.names() == Self.formats.sorted())
  }

  @Test(
    "is refused where it cannot be what was meant",
    arguments: [
      ["--output", "sarif=x", "--output", "junit=./x"], ["--output", "sarif=x", "--output", "sarif=x"],
      ["--output", "sarif"], ["--output", "sarif="], ["--output", "sarif=-"], ["--output", "xml=x"],
      ["--output", "sarif=/dev/null"], ["--output", "sarif=."],
      ["--output", "sarif=Tests/Corpus/cases/verdicts/pass.yaml"],
    ])
  func isRefused(options: [String]) throws {
    let before = try Repository.text(Sample.pass.path)
    let run = try Program().run(["check"] + options + [Sample.pass.path])
    #expect(run.status == 2)
    #expect(run.out == "")
    #expect(try Repository.text(Sample.pass.path) == before)
    #expect(!FileManager.default.fileExists(atPath: Repository.root.appending(path: "x").path))
  }

  @Test("is not written at all where one of several cannot be, and the run then has status 2")
  func isNotWrittenWhereOneCannotBe() throws {
    let scratch = try Scratch()
    let there = try scratch.file("out.sarif", "before")
    let run = try Program().run(
      "check", "--output", "sarif=\(there)", "--output", "junit=\(scratch.folder.path)/none/out.xml",
      Sample.blocked.path)
    #expect(run.status == 2)
    #expect(run.err.contains("none/out.xml` could not be written"))
    #expect(run.out.hasPrefix("blocked  BLOCKED"))
    #expect(try scratch.text("out.sarif") == "before")
    #expect(try scratch.names() == ["out.sarif"])
  }

  @Test("takes the place of an earlier file whole, also behind a link")
  func takesThePlaceOfAnEarlierFile() throws {
    let scratch = try Scratch()
    _ = try scratch.file("real.csv", String(repeating: "old\n", count: 100_000))
    let link = scratch.folder.appending(path: "link.csv")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: scratch.folder.appending(path: "real.csv"))
    let run = try Program().run("check", "--output", "csv=\(link.path)", Sample.pass.path)
    #expect(run.status == 0)
    #expect(try scratch.text("real.csv").hasPrefix("verdict,"))
    #expect(!(try scratch.text("real.csv")).contains("old"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path).hasSuffix("real.csv"))
  }

  @Test("does not change the exit status", arguments: Sample.allCases, ["sarif-github", "junit"])
  func doesNotChangeTheExitStatus(sample: Sample, format: String) throws {
    #expect(try Program().run("check", "--format", format, sample.path).status == sample.status)
  }

  @Test("names files below the working folder from there, however they were given")
  func namesFilesFromTheWorkingFolder() throws {
    let absolute = Repository.root.appending(path: Sample.blocked.path).path
    let given = try Program().run("check", "--format", "github", absolute)
    #expect(given.out == (try Program().run("check", "--format", "github", Sample.blocked.path)).out)
    #expect(given.out.hasPrefix("::error file=Tests/Corpus/cases/verdicts/blocked.yaml,line="))
  }

  @Test("says of the same item on several lines once, with the place of each")
  func saysOfTheSameItemOnce() throws {
    let scratch = try Scratch()
    let line = "  - { chip: H100 SXM5 80GB, quantity: 1 }\n"
    let text = try Repository.text(Sample.blocked.path)
    _ = try scratch.file("three.yaml", text.replacing(line, with: line + line + line))
    var program = Program()
    program.folder = scratch.folder
    let rules = Repository.root.appending(path: "Rules").path
    let rows = try program.run("check", "--rules", rules, "--format", "csv", "three.yaml").out
      .split(separator: "\r\n").filter { $0.hasPrefix("blocked,") }
    #expect(rows.count == 1)
    #expect(rows[0].contains(",three.yaml,19,13,3,\"three.yaml:20:13; three.yaml:21:13\","))
  }

  @Test("says of a folder without a case that there was none")
  func saysOfAnEmptyFolder() throws {
    let scratch = try Scratch()
    let folder = try scratch.folder("empty")
    let run = try Program().run("check", "--format", "sarif-github", folder)
    #expect(run.status == 2)
    #expect(run.out.contains("no case files found in"))
  }
}

extension Scratch {
  fileprivate func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  fileprivate func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
