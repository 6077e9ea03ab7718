import Diagnostics

/// Like nodes with like chips.
package struct AcceleratorGroup: Sendable, Hashable {
  /// What the nodes are called, in the order of reading.
  package let names: [String]
  package let numberOfNodes: Figure
  package let perNode: Figure
  package let chip: ChipSighting

  /// States a group.
  package init(names: [String], numberOfNodes: Figure, perNode: Figure, chip: ChipSighting) {
    self.names = names
    self.numberOfNodes = numberOfNodes
    self.perNode = perNode
    self.chip = chip
  }

  /// Groups that differ in nothing but their names are one; in the order in which each was first met.
  static func merged(_ groups: [AcceleratorGroup]) -> [AcceleratorGroup] {
    var bins: [[AcceleratorGroup]] = []
    var bySignature: [Signature: Int] = [:]
    for group in groups {
      let signature = Signature(group)
      if let index = bySignature[signature], group.numberOfNodes.value != nil {
        bins[index].append(group)
      } else {
        if group.numberOfNodes.value != nil { bySignature[signature] = bins.count }
        bins.append([group])
      }
    }
    return bins.map(joined)
  }

  /// What must be the same for two groups to be one.
  private struct Signature: Hashable {
    let chip: ChipSighting
    let perNode: Figure
    let nodesNote: String
    let nodesReasons: [String]
    let nodesMayBeNone: [Bool]

    init(_ group: AcceleratorGroup) {
      let chip = group.chip
      let perNode = group.perNode
      self.chip = ChipSighting(
        written: chip.written, aliasNames: chip.aliasNames, catalogueNames: chip.catalogueNames,
        certainty: chip.certainty, places: [], reason: chip.reason)
      // Where it stands does not make it another figure.
      let others = perNode.others.map {
        Figure.Alternative(value: $0.value, place: .none, reason: $0.reason)
      }
      self.perNode =
        perNode.value.map {
          .known($0, at: [], derived: perNode.isDerived, others: others, note: perNode.note)
        }
        ?? .unknown(perNode.note)
      nodesNote = group.numberOfNodes.note
      nodesReasons = group.numberOfNodes.others.map(\.reason)
      nodesMayBeNone = group.numberOfNodes.others.map { $0.value == 0 }
    }
  }

  private static func joined(_ groups: [AcceleratorGroup]) -> AcceleratorGroup {
    guard groups.count > 1, let first = groups.first else { return groups[0] }
    let numbers = groups.map(\.numberOfNodes)
    let others = first.numberOfNodes.others.indices.map { index in
      Figure.Alternative(
        value: numbers.reduce(0) { $0 + $1.others[index].value },
        place: first.numberOfNodes.others[index].place,
        reason: first.numberOfNodes.others[index].reason)
    }
    return AcceleratorGroup(
      names: groups.flatMap(\.names),
      numberOfNodes: .known(
        numbers.reduce(0) { $0 + ($1.value ?? 0) }, at: numbers.flatMap(\.places), derived: true,
        others: others,
        note: first.numberOfNodes.note),
      perNode: first.perNode.value.map {
        .known(
          $0, at: groups.flatMap(\.perNode.places), derived: first.perNode.isDerived,
          others: first.perNode.others, note: first.perNode.note)
      } ?? .unknown(first.perNode.note, at: groups.flatMap(\.perNode.places)),
      chip: ChipSighting(
        written: first.chip.written, aliasNames: first.chip.aliasNames,
        catalogueNames: first.chip.catalogueNames, certainty: first.chip.certainty,
        places: groups.flatMap(\.chip.places), reason: first.chip.reason))
  }
}

extension SourceRange {
  /// No place, where only what is said counts.
  fileprivate static var none: SourceRange {
    let start = SourcePosition(line: 1, column: 1, offset: 0)
    return SourceRange(path: "", start: start, end: start)
  }
}
