/// The formats of what a run found. To add one, copy the file of a neighbour and name it here.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, json, jsonl, sarif
  case sarifGitHub = "sarif-github"
  case junit, github, gitlab, rdjson, markdown, csv

  /// The whole file in this format, with a line feed at its end where it says anything. Of text, JSON and JSON Lines, what
  /// stands below the records, which `RecordPages` writes as they come.
  package func text(_ report: CheckReport, colour: Bool = false) -> String {
    switch self {
    case .text, .json, .jsonl: RecordPages(self, colour: colour)?.end(report) ?? ""
    case .sarif: SARIFFormat().text(report)
    case .sarifGitHub: SARIFGitHubFormat().text(report)
    case .junit: JUnitFormat().text(report)
    case .github: GitHubFormat().text(report)
    case .gitlab: GitLabFormat().text(report)
    case .rdjson: RDJSONFormat().text(report)
    case .markdown: MarkdownFormat().text(report)
    case .csv: CSVFormat().text(report)
    }
  }
}
