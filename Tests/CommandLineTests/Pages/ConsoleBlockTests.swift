import TestSupport
import Testing

@Suite("The pages of the project")
struct ConsoleBlockTests {
  @Test("show what the program prints", arguments: ConsoleCommand.all)
  func showWhatTheProgramPrints(shown: ConsoleCommand) throws {
    let prelude = shown.command == "echo $?" ? "\(shown.before ?? "true") > /dev/null\n" : ""
    let run = try Program().shell(prelude + shown.command)
    let printed = run.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(ConsoleCommand.matches(shown.expected, printed), "printed:\n\(run.out)")
  }

  @Test("show some command as soon as there is a first page")
  func showSomeCommand() {
    if Repository.exists("README.md") { #expect(!ConsoleCommand.all.isEmpty) }
  }

  @Test(
    "an ellipsis stands for any lines, and nothing else does",
    arguments: [
      (["a", "…", "d"], ["a", "b", "c", "d"], true), (["a", "…"], ["a"], true),
      (["…", "b"], ["a", "b", ""], true),
      (["a"], ["a", "b"], false), (["a", "b"], ["a"], false), (["a", "…", "b"], ["a", "c"], false),
      (["a "], ["a"], true), (["a"], ["b"], false), ([], ["a"], false),
    ])
  func anEllipsisStandsForAnyLines(expected: [String], printed: [String], fits: Bool) {
    #expect(ConsoleCommand.matches(expected, printed) == fits)
  }
}
