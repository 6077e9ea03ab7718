import Diagnostics
import YAMLSyntax

/// What NVIDIA's feature discovery writes on a node, and what its plugin announces.
///
/// Where circuits are shared in time, the plugin announces each several times; where they are partitioned, it
/// announces the parts. Only the labels tell the circuits themselves.
struct NVIDIALabels {
  private let node: KubernetesNode
  private let product: YAMLNode?
  private let count: YAMLNode?
  private let replicas: YAMLNode?
  private let strategy: String
  /// `nvidia.com/gpu`, under its own name or that of its shares.
  private let announced: [YAMLEntry]
  /// The parts that are announced, each kind under a name of its own.
  private let parts: [YAMLEntry]
  /// Resources of the same maker that are none of these.
  private let others: [YAMLEntry]

  init(_ node: KubernetesNode) {
    self.node = node
    product = node.label("nvidia.com/gpu.product")
    count = node.label("nvidia.com/gpu.count")
    replicas = node.label("nvidia.com/gpu.replicas")
    strategy = node.label("nvidia.com/mig.strategy")?.string ?? "none"
    let own = node.capacity.filter { $0.key.value.hasPrefix("nvidia.com/") && !node.isZero($0.value) }
    announced = own.filter { ["nvidia.com/gpu", "nvidia.com/gpu.shared"].contains($0.key.value) }
    parts = own.filter { $0.key.value.hasPrefix("nvidia.com/mig-") }
    others = own.filter { entry in
      !["nvidia.com/gpu", "nvidia.com/gpu.shared"].contains(entry.key.value)
        && !entry.key.value.hasPrefix("nvidia.com/mig-")
    }
  }

  /// How many circuits of which name; nil if nothing on the node speaks of any.
  func chips(_ problems: inout [Diagnostic]) -> (Figure, ChipSighting)? {
    let isLabelled = product?.string != nil || (count.map { !node.isZero($0) } ?? false)
    guard isLabelled || !announced.isEmpty || !parts.isEmpty || !others.isEmpty else { return nil }
    return (figure(&problems), sighting)
  }

  private var places: [SourceRange] {
    [count?.range ?? product?.range ?? (announced + parts + others).first?.key.range].compactMap(\.self)
  }

  private func figure(_ problems: inout [Diagnostic]) -> Figure {
    let isPartitioned = (product?.string ?? "").uppercased().contains("-MIG-")
    if isPartitioned || (strategy == "single" && !parts.isEmpty) {
      return .unknown("the circuits are partitioned (MIG), and the labels count the parts", at: places)
    }
    if !others.isEmpty {
      return .unknown(
        "`\(others[0].key.value)` is announced, and what one is, the list does not say", at: places)
    }
    guard let count else {
      return .unknown(
        parts.isEmpty
          ? "no label `nvidia.com/gpu.count`: what is announced may be shares of a circuit"
          : "the circuits are partitioned (MIG), and no label counts them", at: places)
    }
    guard let circuits = count.wholeNumber, circuits > 0 else {
      return .unknown("`nvidia.com/gpu.count` is no count of circuits", at: places)
    }
    // In the mixed strategy the label counts partitioned circuits too, and the plugin announces only the others.
    guard strategy != "mixed", let entry = announced.first, announced.count == 1,
      let units = entry.value.wholeNumber
    else { return .known(circuits, at: places) }
    let shares = max(replicas?.wholeNumber ?? 1, 1)
    let (product, overflow) = circuits.multipliedReportingOverflow(by: shares)
    guard overflow || units != product else { return .known(circuits, at: places) }
    problems.append(.disagrees(node.name, entry, circuits: circuits, shares: shares))
    // More than the labels explain means circuits that the labels do not describe.
    guard units.isMultiple(of: shares) else {
      return .unknown("labels and capacity contradict each other", at: places)
    }
    let other = Figure.Alternative(
      value: units / shares, place: entry.key.range, reason: "what the node announces, divided by the shares")
    return .known(circuits, at: places, others: [other])
  }

  private var sighting: ChipSighting {
    let written = product?.string ?? ""
    var name = written
    if let range = name.range(of: "-MIG-") { name = String(name[..<range.lowerBound]) }
    if name.hasSuffix("-SHARED") { name.removeLast("-SHARED".count) }
    return ChipSighting(
      written: name, aliasNames: [written, name, "nvidia.com/gpu"].filter { !$0.isEmpty },
      catalogueNames: name.isEmpty ? [] : [name],
      places: [product?.range ?? places.first].compactMap(\.self),
      reason: name.isEmpty ? "no label `nvidia.com/gpu.product` names it" : "")
  }
}

extension String {
  /// The first place of a part, without Foundation.
  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}

extension Diagnostic {
  fileprivate static func disagrees(_ node: String, _ entry: YAMLEntry, circuits: Int, shares: Int)
    -> Diagnostic
  {
    Diagnostic(
      code: .inventoriesDisagree,
      message:
        "`\(node.shortened)` announces \(entry.value.string ?? "") `\(entry.key.value)`, and its labels give \(circuits) circuits with \(shares) shares each",
      range: entry.key.range, help: "look at the node: it may hold circuits of several kinds, or broken ones")
  }
}
