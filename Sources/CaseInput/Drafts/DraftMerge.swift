import Diagnostics
import Quantities
import RuleModel

/// Several chips of which it is not said which one is meant: one thing whose facts span them all.
enum DraftMerge {
  static func span(_ drafts: [DraftEntity]) -> DraftEntity? {
    guard let first = drafts.first else { return nil }
    guard drafts.count > 1 else { return first }
    var merged = DraftEntity(
      type: first.type, kinds: drafts.allSatisfy { $0.kinds == first.kinds } ? first.kinds : nil,
      place: first.place, facts: [:])
    for name in Set(drafts.flatMap(\.facts.keys)).sorted() {
      let facts = drafts.map { $0.facts[name] }
      merged.facts[name] = name == "modes" ? modes(facts) : span(facts)
    }
    return merged
  }

  private static func span(_ facts: [DraftFact?]) -> DraftFact? {
    let present = facts.compactMap { $0 }
    guard let evidence = joinedEvidence(present) else { return nil }
    let values = facts.map { fact -> FactValue in
      if case .single(let value)? = fact?.value { value } else { .unknown }
    }
    return DraftFact(value: .single(FactSpan.joined(values)), evidence: evidence)
  }

  /// The modes of all, by format: a mode that one lacks may contribute nothing.
  private static func modes(_ facts: [DraftFact?]) -> DraftFact? {
    let present = facts.compactMap { $0 }
    guard let evidence = joinedEvidence(present) else { return nil }
    var lists: [[DraftEntity]] = []
    for fact in facts {
      // A list of no modes beside others is not known to be whole.
      guard case .list(let list?)? = fact?.value, !list.isEmpty else {
        return DraftFact(value: .list(nil), evidence: evidence)
      }
      lists.append(list)
    }
    var keys: [ModeKey] = []
    let keyedLists = lists.map(keyed)
    for key in keyedLists.flatMap({ $0.map(\.key) }) where !keys.contains(key) { keys.append(key) }
    let merged = keys.compactMap { wanted -> DraftEntity? in
      let versions = keyedLists.map { list in list.first { $0.key == wanted }?.mode }
      guard var mode = span(versions.compactMap { $0 }) else { return nil }
      if versions.contains(nil), var rate = mode.facts["dense_rate"], case .single(let value) = rate.value {
        rate.value = .single(FactSpan.joined([value, .number(NumberRange(.zero))]))
        mode.facts["dense_rate"] = rate
      }
      return mode
    }
    return DraftFact(value: .list(merged), evidence: evidence)
  }

  /// A format, and which of the modes of that format it is.
  private struct ModeKey: Hashable {
    let format: FactValue
    let occurrence: Int
  }

  private static func keyed(_ modes: [DraftEntity]) -> [(key: ModeKey, mode: DraftEntity)] {
    var counts: [FactValue: Int] = [:]
    return modes.map { mode in
      let format: FactValue =
        if case .single(let value)? = mode.facts["format"]?.value { value } else { .unknown }
      counts[format, default: 0] += 1
      return (ModeKey(format: format, occurrence: counts[format] ?? 1), mode)
    }
  }

  private static func joinedEvidence(_ facts: [DraftFact]) -> Evidence? {
    guard let first = facts.first?.evidence else { return nil }
    let entries = facts.compactMap(\.evidence.catalogueEntry)
    var names: [String] = []
    for name in entries where !names.contains(name) { names.append(name) }
    let others = facts.dropFirst().filter { $0.evidence.written != first.written }.map {
      Evidence.Claim(written: $0.evidence.written, source: $0.evidence.catalogueEntry ?? "")
    }
    return Evidence(
      place: first.place, written: first.written,
      catalogueEntry: names.isEmpty ? nil : names.joined(separator: " or "), sources: first.sources,
      confidence: first.confidence, basis: first.basis, note: first.note, others: first.others + others)
  }
}
