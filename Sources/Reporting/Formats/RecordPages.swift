package import AuditTrail

/// A report that consists of records, written one record at a time, so that none of them need be kept.
package struct RecordPages: Sendable {
  private enum Format: Sendable {
    case text(TextFormat)
    case json(JSONFormat)
    case jsonl(JSONLinesFormat)
  }

  private let format: Format
  private var count = 0

  /// Nil of a format that is written from findings once all are known.
  ///
  /// - Parameter colour: whether a terminal reads it; only text has colours.
  package init?(_ format: ReportFormat, colour: Bool = false) {
    switch format {
    case .text: self.format = .text(TextFormat(colour: colour))
    case .json: self.format = .json(JSONFormat())
    case .jsonl: self.format = .jsonl(JSONLinesFormat())
    case .sarif, .sarifGitHub, .junit, .github, .gitlab, .rdjson, .markdown, .csv: return nil
    }
  }

  /// What a record adds, in the order of the records.
  package mutating func page(_ record: Record) -> String {
    defer { count += 1 }
    return switch format {
    case .text(let text): text.page(record, number: count)
    case .json(let json): json.page(record, number: count)
    case .jsonl(let jsonl): jsonl.page(record)
    }
  }

  /// What ends it, after the last record of the report.
  package func end(_ report: CheckReport) -> String {
    switch format {
    case .text(let text): text.end(report)
    case .json(let json): json.end(report)
    case .jsonl(let jsonl): jsonl.end(report)
    }
  }
}
