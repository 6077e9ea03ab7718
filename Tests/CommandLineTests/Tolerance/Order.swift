import Foundation
import TestSupport

/// A folder with the blocked sample as `case.yaml`, in which the program runs with the rules that are shipped.
struct Order {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try write(try Repository.text(Sample.blocked.path))
  }

  /// The text of the case.
  func write(_ text: String) throws { _ = try scratch.file("case.yaml", text) }

  /// The case with one more line.
  func addLine() throws {
    try write(
      try Repository.text(Sample.blocked.path).replacing(
        "  - { chip: H100 SXM5 80GB, quantity: 1 }\n",
        with: "  - { chip: H100 SXM5 80GB, quantity: 1 }\n  - { chip: A100 SXM4 80GB, quantity: 2 }\n"))
  }

  /// A file of the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOf: scratch.folder.appending(path: name), encoding: .utf8)
  }

  /// Runs a verb in the folder.
  func run(_ arguments: String...) throws -> Program.Run {
    var program = Program(environment: ["LICET_ACTOR": "tests", "LICET_RULES": Self.rules])
    program.folder = scratch.folder
    return try program.run(arguments)
  }

  /// Runs a line of shell in the folder.
  func shell(_ line: String) throws -> Program.Run {
    var program = Program(environment: ["LICET_ACTOR": "tests", "LICET_RULES": Self.rules])
    program.folder = scratch.folder
    return try program.shell(line)
  }

  /// A waiver of each of the rules that block the case, in force for a year from today but for what is changed.
  func waive(
    _ rules: [String] = ["742.6(a)(6)(iii)", "744.23(a)(3)"], expires days: Int = 300, more: String = ""
  ) throws {
    let today = Date()
    let entries = rules.enumerated().map { index, rule in
      """
        - id: w-\(index + 1)
          rule: \(rule)
          scope: { case: blocked, jurisdiction: us }
          authorization: licence D000000
          reason: Shipped under a licence that is not on file yet.
          author: A. Author
          approver: B. Approver
          issued: \(Self.day(today, -60))
          expires: \(Self.day(today, days))
      \(more.isEmpty ? "" : "    \(more)\n")
      """
    }
    _ = try scratch.file("waivers.yaml", "waivers:\n" + entries.joined())
  }

  /// A day counted from another, as it is written.
  static func day(_ start: Date, _ days: Int) -> String {
    start.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601.year().month().day())
  }

  private static let rules = Repository.root.appending(path: "Rules").path
}
