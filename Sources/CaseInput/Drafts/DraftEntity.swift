import Diagnostics
import RuleModel
import YAMLSyntax

/// A thing as read, before it has a path and a number.
struct DraftEntity: Sendable, Hashable {
  var type: String
  var kinds: [String]?
  var place: SourceRange?
  var facts: [String: DraftFact]
}

/// A fact as read.
struct DraftFact: Sendable, Hashable {
  var value: DraftValue
  var evidence: Evidence
}

/// A value as read; things within are drafts themselves.
enum DraftValue: Sendable, Hashable {
  case single(FactValue)
  case entity(DraftEntity)
  /// A thing of the case by its name.
  case reference(type: String, name: YAMLText)
  /// Nil when it is not said what the list holds.
  case list([DraftEntity]?)
}
