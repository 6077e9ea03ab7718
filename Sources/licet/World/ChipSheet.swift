import CaseInput
import Evaluation
import ExportControl
import RuleModel

/// The figures of a chip with what is said about each: what holds of all of them stands once, above them.
struct ChipSheet {
  let chip: Catalogue.Chip
  let library: RuleLibrary

  var text: String {
    (heading + figures).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    var lines = [chip.name]
    if !chip.also.isEmpty { lines.append("  also: \(chip.also.joined(separator: ", "))") }
    if let note = chip.note { lines.append("  note: \(note.trimmed)") }
    let words = [chip.confidence.map { "confidence \($0)" }, chip.basis].compactMap { $0 }
    if !words.isEmpty { lines.append("  unless a figure says otherwise: \(words.joined(separator: ", "))") }
    return lines + chip.sources.map { "  unless a figure names another source: \($0)" }
  }

  private var figures: [String] {
    let read = HypotheticalExport(chip: chip.name, destination: nil).read(library.reader)
    guard let facts = read.lines.first?.facts, case .entity(let item)? = facts.roots["item"],
      case .entity(let id)? = facts[item].facts["chip"]?.value
    else { return [] }
    return (library.vocabulary.types["chip"]?.facts ?? []).flatMap { declared -> [String] in
      guard let fact = facts[id].facts[declared.name] else { return [] }
      guard case .list(let list) = fact.value else {
        return figure(declared.name, fact.evidence)
      }
      return list.elements.flatMap { mode($0, facts) }
    }
  }

  private func mode(_ id: EntityID, _ facts: FactSet) -> [String] {
    let given = (library.vocabulary.types["mode"]?.facts ?? []).compactMap { declared in
      facts[id].facts[declared.name].map { (declared.name, $0.evidence) }
    }
    let figures = given.map { "\($0) \($1.written)\(about($1))" }.joined(separator: ", ")
    return ["  mode  \(figures)"] + given.flatMap { others($1, of: $0) }
  }

  private func figure(_ name: String, _ evidence: Evidence) -> [String] {
    ["  \(name): \(evidence.written)\(about(evidence))"] + others(evidence, of: nil)
  }

  /// What is said of this figure and not of all.
  private func about(_ evidence: Evidence) -> String {
    var parts = evidence.sources == chip.sources ? [] : evidence.sources
    if let basis = evidence.basis, basis != chip.basis { parts.append(basis) }
    if let confidence = evidence.confidence, confidence != chip.confidence {
      parts.append("confidence \(confidence)")
    }
    if let note = evidence.note { parts.append(note) }
    return parts.isEmpty ? "" : "  [\(parts.joined(separator: "; "))]"
  }

  /// The values that stay possible, then those that are not used, each on a line of its own.
  private func others(_ evidence: Evidence, of name: String?) -> [String] {
    let subject = name.map { "\($0) " } ?? ""
    return evidence.others.map { other in
      let source = other.source.isEmpty ? "" : "  [\(other.source)]"
      return other.rejected.map { "      not used: \(subject)\(other.written), \($0)\(source)" }
        ?? "      or \(subject)\(other.written)\(source)"
    }
  }
}

extension String {
  /// Without the break that ends a folded block.
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
