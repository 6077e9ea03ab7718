import AuditTrail
import Diagnostics

/// A place in a file.
public struct Place: Sendable, Hashable {
  /// As it was given; of a rule, below `Rules`.
  public let path: String
  /// Counted from 1.
  public let line: Int
  /// In characters, counted from 1.
  public let column: Int

  init(_ place: PlaceRecord) { (path, line, column) = (place.path, place.line, place.column) }

  init(_ range: SourceRange) { (path, line, column) = (range.path, range.start.line, range.start.column) }
}

extension Place: CustomStringConvertible {
  /// `Rules/us-ear/part-774/3A090.yaml:18:15`.
  public var description: String { "\(path):\(line):\(column)" }
}
