package import Diagnostics

/// A part of a YAML or JSON text; every scalar is text, and what it means is decided where it is read.
package enum YAMLNode: Sendable, Hashable {
  /// Keys with values.
  case mapping(YAMLMapping)
  /// A list.
  case sequence(YAMLSequence)
  /// A scalar.
  case text(YAMLText)

  /// Where it stands.
  package var range: SourceRange {
    switch self {
    case .mapping(let mapping): mapping.range
    case .sequence(let sequence): sequence.range
    case .text(let text): text.range
    }
  }
}
