import TestSupport
import Testing

/// A command in a page of the project with what the page says it prints.
struct ConsoleCommand: Sendable, CustomTestStringConvertible {
  let page: String
  let line: Int
  /// Without the `$`.
  let command: String
  /// What the page prints below it; a line `…` stands for any lines.
  let expected: [String]
  /// The command before it in the same block, whose exit status `echo $?` prints.
  let before: String?

  var testDescription: String { "\(page):\(line) \(command)" }

  /// The pages that can show a command.
  static let pages: [String] =
    (Repository.exists("README.md") ? ["README.md"] : [])
    + Repository.files(below: "Docs", ending: ".md")
    + Repository.files(below: "Examples", ending: "README.md")

  /// Every command of the program in every block of the pages that is marked `console`.
  static let all: [ConsoleCommand] = pages.flatMap { page in
    (try? Repository.text(page)).map { commands(in: $0, of: page) } ?? []
  }

  private static func commands(in text: String, of page: String) -> [ConsoleCommand] {
    var found: [ConsoleCommand] = []
    var isInside = false
    var current: (line: Int, command: String, expected: [String])?
    var before: String?
    func finish() {
      guard let done = current else { return }
      current = nil
      if done.command.hasPrefix("licet") || (done.command == "echo $?" && before != nil) {
        found.append(
          ConsoleCommand(
            page: page, line: done.line, command: done.command, expected: done.expected, before: before))
      }
      before = done.command
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if !isInside {
        isInside = line == "```console"
        before = nil
      } else if line == "```" {
        finish()
        isInside = false
      } else if line.hasPrefix("$ ") {
        finish()
        current = (index + 1, String(line.dropFirst(2)), [])
      } else {
        current?.expected.append(String(line))
      }
    }
    return found
  }

  /// Whether lines printed are those expected; blanks at the end of a line or of the output do not count.
  static func matches(_ expected: [String], _ printed: [String]) -> Bool {
    fits(trimmed(expected)[...], trimmed(printed)[...])
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    let lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    return Array(lines.reversed().drop { $0.isEmpty }.reversed())
  }

  private static func fits(_ expected: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return printed.isEmpty }
    if first.drop(while: { $0 == " " }) == "…" {
      let rest = expected.dropFirst()
      return rest.isEmpty
        || (printed.startIndex...printed.endIndex).contains { fits(rest, printed[$0...]) }
    }
    return first == printed.first && fits(expected.dropFirst(), printed.dropFirst())
  }
}
