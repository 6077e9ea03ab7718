import CaseInput
import Evaluation
import ExportControl
import RuleModel

/// The figures of a chip with what is said about each.
struct ChipSheet {
  let chip: Catalogue.Chip
  let library: RuleLibrary

  var text: String {
    let read = HypotheticalExport(chip: chip.name, destination: nil).read(library.reader)
    guard let facts = read.lines.first?.facts, case .entity(let item)? = facts.roots["item"],
      case .entity(let id)? = facts[item].facts["chip"]?.value
    else { return chip.name + "\n" }
    var lines = [chip.name]
    for declared in library.vocabulary.types["chip"]?.facts ?? [] {
      guard let fact = facts[id].facts[declared.name] else { continue }
      if case .list(let list) = fact.value {
        lines += list.elements.map { "  mode  \(mode($0, facts))" }
      } else {
        lines.append("  \(declared.name): \(fact.evidence.written)\(about(fact.evidence))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func mode(_ id: EntityID, _ facts: FactSet) -> String {
    let declared = library.vocabulary.types["mode"]?.facts ?? []
    return declared.compactMap { declaration in
      facts[id].facts[declaration.name].map {
        "\(declaration.name) \($0.evidence.written)\(others($0.evidence))"
      }
    }.joined(separator: ", ")
  }

  private func about(_ evidence: Evidence) -> String {
    var parts = evidence.sources
    if let basis = evidence.basis { parts.append(basis) }
    if let confidence = evidence.confidence { parts.append("confidence \(confidence)") }
    if let note = evidence.note { parts.append(note) }
    return (parts.isEmpty ? "" : "  [\(parts.joined(separator: "; "))]") + others(evidence)
  }

  private func others(_ evidence: Evidence) -> String {
    evidence.others.map { other in
      other.rejected.map { "; not used: \(other.written), \($0)" }
        ?? "; or \(other.written) (\(other.source))"
    }.joined()
  }
}
