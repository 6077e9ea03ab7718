import ExportControl
import RuleModel

/// What looks like a mistake and is none: it says something else, which nobody can tell from what was meant.
extension Variation {
  /// Lists that are complete as given: with an element less they state another fact.
  private static let completeLists = ["modes", "buyer_class", "workload", "or"]

  func isAnotherStatement(in library: RuleLibrary) -> Bool {
    switch mistake {
    case .dropped: return Self.completeLists.contains { place.hasSuffix(".\($0)[\(lastIndex)]") }
    case .valueMisspelt: return library.vocabulary.codeLists.values.contains { $0.code(meantBy: word) != nil }
    case .keyMisspelt, .wrongType: return false
    }
  }

  private var lastIndex: Substring {
    place.split(separator: "[").last.map { $0.prefix { $0 != "]" } } ?? ""
  }
}
