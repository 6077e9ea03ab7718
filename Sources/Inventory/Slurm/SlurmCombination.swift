import Diagnostics

/// Holds what `slurm.conf` says of its nodes against what `gres.conf` says of them.
struct SlurmCombination {
  /// Resources that Slurm's own manual names and that are no accelerators, or parts of those counted as `gpu`.
  private static let others: Set<String> = [
    "bandwidth", "craynetwork", "license", "lustre", "mps", "nic", "shard", "tmpdisk",
  ]
  private static let noType = "the file gives no type of it; Slurm leaves that to the administrator"
  private static let sliced = "the count is of slices of partitioned circuits, not of circuits"

  /// What nodes hold of one kind, so that like nodes of a line stay together.
  private struct Holding: Hashable {
    let type: String
    let count: Figure
    let places: [SourceRange]
  }

  private let nodes: [SlurmNodes]
  /// The lines of `gres.conf` that speak of circuits.
  private let gresLines: [GresLine]
  /// Those of them that name a node, by the node.
  private let linesOfNode: [String: [Int]]
  /// Those that name none, and hold wherever the file lies, together.
  private let everywhere: GresTotals
  private var draft: InventoryDraft

  init(nodes: [SlurmNodes], gresLines: [GresLine], draft: InventoryDraft) {
    self.nodes = nodes
    let circuits = gresLines.filter { $0.name == "gpu" }
    var linesOfNode: [String: [Int]] = [:]
    for (index, line) in circuits.enumerated() {
      for name in Set(line.names ?? []) { linesOfNode[name, default: []].append(index) }
    }
    self.gresLines = circuits
    self.linesOfNode = linesOfNode
    var everywhere = GresTotals()
    for line in circuits where line.names == nil { everywhere.add(line) }
    self.everywhere = everywhere
    self.draft = draft
  }

  /// The inventory of both files.
  var inventory: Inventory {
    mutating get {
      for line in nodes { read(line) }
      reportStrangers()
      return draft.inventory
    }
  }

  private mutating func read(_ line: SlurmNodes) {
    guard !line.names.isEmpty else { return }
    if line.mayNotExist { draft.report(.mayNotExist(line)) }
    var stated: [GresItem] = []
    var hasOthers = !line.isUnderstood
    if let gres = line.gres {
      for (written, item) in GresItem.items(gres.value) {
        if let item {
          if item.name == "gpu" {
            stated.append(item)
          } else if readOther(item, gres, line) {
            hasOthers = true
          }
        } else {
          hasOthers = true
          draft.report(
            .notAGres(written, gres),
            gap: "`\(written.shortened)` of the nodes `\(line.text.shortened)` could not be read")
        }
      }
    }
    // Nodes of which the same lines of `gres.conf` speak hold the same.
    var order: [[Int]] = []
    var members: [[Int]: [String]] = [:]
    for node in line.names {
      let own = linesOfNode[node] ?? []
      if members[own] == nil { order.append(own) }
      members[own, default: []].append(node)
    }
    for own in order {
      let names = members[own] ?? []
      let isWhole = names.count == line.names.count
      let holdings = holdings(of: own, stated, line)
      if holdings.isEmpty, !hasOthers { draft.hosts += isWhole ? [line.text] : names }
      for holding in holdings { add(holding, names: isWhole ? [line.text] : names, of: names.count, line) }
      if let other = holdings.compactMap(\.count.others.first).first {
        draft.report(.disagree(line, names, other))
      }
    }
  }

  private mutating func add(_ holding: Holding, names: [String], of count: Int, _ line: SlurmNodes) {
    let absent = Figure.Alternative(
      value: 0, place: line.place,
      reason: "declared as \(line.states.joined(separator: "+")): they need not exist")
    let type = holding.type
    let isSliced = MIGProfile.occurs(in: type)
    draft.groups.append(
      AcceleratorGroup(
        names: names,
        numberOfNodes: .known(
          count, at: [line.place], derived: true, others: line.mayNotExist ? [absent] : [],
          note: line.mayNotExist ? "they are declared and need not exist" : ""),
        perNode: holding.count,
        chip: ChipSighting(
          written: type, aliasNames: type.isEmpty ? ["gpu"] : ["gpu:\(type)", type],
          catalogueNames: isSliced ? [] : nil, places: holding.places,
          reason: type.isEmpty ? Self.noType : isSliced ? "`\(type)` names a slice of a circuit" : "")))
  }

  /// What nodes hold by both files together.
  ///
  /// - Parameter own: the lines of `gres.conf` that name them.
  private func holdings(of own: [Int], _ stated: [GresItem], _ line: SlurmNodes) -> [Holding] {
    let place = line.gres?.valuePlace ?? line.place
    guard !stated.isEmpty else {
      // What lies on the node is there even if the scheduler was not told of it.
      var named = GresTotals()
      for index in own { named.add(gresLines[index]) }
      let none = Figure.Alternative(
        value: 0, place: line.place, reason: "`slurm.conf` gives these nodes none")
      return named.all.map { total in
        Holding(
          type: total.type,
          count: total.countsSlices
            ? .unknown(Self.sliced, at: total.places) : .known(total.count, at: total.places, others: [none]),
          places: total.places)
      }
    }
    var found = everywhere
    for index in own { found.add(gresLines[index]) }
    return typed(stated, found, place) ?? stated.map { holding($0, found, place) }
  }

  /// The types that `gres.conf` gives to circuits stated without one, if both count the same.
  private func typed(_ stated: [GresItem], _ found: GresTotals, _ place: SourceRange) -> [Holding]? {
    let all = found.all
    guard stated.allSatisfy(\.type.isEmpty), !all.isEmpty,
      all.allSatisfy({ !$0.type.isEmpty && !$0.countsSlices }),
      Self.sum(stated.map(\.count)) == Self.sum(all.map(\.count))
    else { return nil }
    return all.map { total in
      Holding(
        type: total.type,
        count: .known(
          total.count, at: [place] + total.places, derived: all.count > 1 || total.places.count > 1),
        places: total.places)
    }
  }

  private func holding(_ item: GresItem, _ found: GresTotals, _ place: SourceRange) -> Holding {
    let matching = found.matching(item.type)
    // Slices under a bare `gpu` would be counted as circuits.
    if MIGProfile.occurs(in: item.type) || matching.contains(where: \.countsSlices) {
      return Holding(
        type: item.type, count: .unknown(Self.sliced, at: [place] + matching.flatMap(\.places)),
        places: [place])
    }
    let counted = Self.sum(matching.map(\.count))
    guard let first = found.all.first?.places.first, counted != item.count else {
      return Holding(type: item.type, count: .known(item.count, at: [place]), places: [place])
    }
    let other = Figure.Alternative(
      value: counted, place: matching.first?.places.first ?? first, reason: "`gres.conf` says so")
    return Holding(type: item.type, count: .known(item.count, at: [place], others: [other]), places: [place])
  }

  private static func sum(_ counts: [Int]) -> Int {
    counts.reduce(0) { total, count in
      let sum = total.addingReportingOverflow(count)
      return sum.overflow ? Int.max : sum.partialValue
    }
  }

  /// A resource of another name than `gpu`: it may be an accelerator, unless it is known to be none.
  private mutating func readOther(_ item: GresItem, _ gres: SlurmParameter, _ line: SlurmNodes) -> Bool {
    guard !Self.others.contains(item.name) else { return false }
    draft.groups.append(
      AcceleratorGroup(
        names: [line.text], numberOfNodes: .known(line.names.count, at: [line.place], derived: true),
        perNode: .known(item.count, at: [gres.valuePlace]),
        chip: ChipSighting(
          written: item.type.isEmpty ? item.name : "\(item.name):\(item.type)",
          aliasNames: ["\(item.name):\(item.type)", item.type, item.name].filter {
            !$0.isEmpty && !$0.hasSuffix(":")
          },
          catalogueNames: [], places: [gres.valuePlace],
          reason:
            "`\(item.name)` is a word of the administrator's; say by `--alias` which chip it is, or `none`")))
    return true
  }

  /// Nodes that only `gres.conf` knows.
  private mutating func reportStrangers() {
    let known = Set(nodes.flatMap(\.names))
    for line in gresLines {
      let strangers = Set(line.names ?? []).subtracting(known).sorted()
      guard let first = strangers.first else { continue }
      draft.report(
        .stranger(first, strangers.count, line.place),
        gap: "`gres.conf` speaks of nodes that no other file describes")
    }
    if nodes.isEmpty, draft.gaps.isEmpty {
      draft.report(.noNodes, gap: "no file says how many nodes there are")
    }
  }
}

extension Diagnostic {
  fileprivate static func mayNotExist(_ line: SlurmNodes) -> Diagnostic {
    Diagnostic(
      code: .mayNotExist,
      message:
        "`\(line.text.shortened)` is declared as \(line.states.joined(separator: "+")): these nodes need not exist",
      range: line.place, help: "say how many of them the finished system will have")
  }

  fileprivate static func notAGres(_ written: String, _ gres: SlurmParameter) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "`\(written.shortened)` is not a generic resource",
      range: gres.valuePlace,
      help: "write it as `gpu:h100:8`, `gpu:8` or `gpu`")
  }

  fileprivate static func disagree(
    _ line: SlurmNodes, _ names: [String], _ other: Figure.Alternative
  ) -> Diagnostic {
    Diagnostic(
      code: .inventoriesDisagree,
      message:
        "the files give `\((names.count == line.names.count ? line.text : names[0]).shortened)` different counts; each stays possible",
      range: line.place,
      labels: [.init(range: other.place, text: "\(other.value) by this line")])
  }

  fileprivate static func stranger(_ name: String, _ count: Int, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole,
      message:
        "`\(name)`\(count > 1 ? " and \(count - 1) more nodes are" : " is") described in no `slurm.conf` given",
      range: place, help: "name the file that describes them too")
  }

  fileprivate static var noNodes: Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "no file given describes nodes", range: nil,
      help: "name `slurm.conf` too")
  }
}
