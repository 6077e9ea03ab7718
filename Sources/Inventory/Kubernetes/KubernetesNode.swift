import Diagnostics
import YAMLSyntax

/// One node: its labels and what it can give to work that asks for it.
struct KubernetesNode {
  /// Resources every node has, and those of well-known plugins that are no accelerators.
  private static let ordinary: Set<String> = ["cpu", "memory", "pods", "storage", "ephemeral-storage"]
  private static let ordinaryPrefixes = [
    "hugepages-", "attachable-volumes-", "rdma/", "devices.kubevirt.io/", "vpc.amazonaws.com/",
    "smarter-devices/",
  ]

  let name: String
  let place: SourceRange
  let labels: [YAMLEntry]
  let capacity: [YAMLEntry]

  /// What accelerators it holds, as far as labels and capacity tell, and where they contradict each other.
  var accelerators: (groups: [AcceleratorGroup], problems: [Diagnostic]) {
    var groups: [AcceleratorGroup] = []
    var problems: [Diagnostic] = []
    let nvidia = NVIDIALabels(self)
    if let (perNode, chip) = nvidia.chips(&problems) { groups.append(group(perNode, chip)) }
    if let (perNode, chip) = amd { groups.append(group(perNode, chip)) }
    if let (perNode, chip) = intel { groups.append(group(perNode, chip)) }
    for entry in capacity where !isOrdinary(entry.key.value) && !isZero(entry.value) {
      let key = entry.key.value
      if key.hasPrefix("huawei.com/") {
        groups.append(ascend(entry))
      } else {
        groups.append(
          group(
            count(entry),
            ChipSighting(
              written: key, catalogueNames: [], places: [entry.key.range],
              reason: "what one `\(key)` is, the list does not say; `--alias` can, or call it `none`")))
      }
    }
    return (groups, problems)
  }

  func label(_ key: String) -> YAMLNode? { labels.first { $0.key.value == key }?.value }

  func resource(_ key: String) -> YAMLEntry? { capacity.first { $0.key.value == key } }

  func isZero(_ node: YAMLNode) -> Bool { node.wholeNumber == 0 }

  private func group(_ perNode: Figure, _ chip: ChipSighting) -> AcceleratorGroup {
    AcceleratorGroup(
      names: [name], numberOfNodes: .known(1, at: [place]), perNode: perNode, chip: chip)
  }

  private func count(_ entry: YAMLEntry) -> Figure {
    entry.value.wholeNumber.map { .known($0, at: [entry.key.range]) }
      ?? .unknown("`\(entry.key.value)` is not a whole number", at: [entry.key.range])
  }

  /// The instances AMD's plugin announces, named by the labels of its labeller.
  private var amd: (Figure, ChipSighting)? {
    let product = label("amd.com/gpu.product-name") ?? label("beta.amd.com/gpu.product-name")
    let entry = resource("amd.com/gpu")
    guard product?.string != nil || entry.map({ !isZero($0.value) }) ?? false else { return nil }
    let partition = label("amd.com/gpu.compute-partition") ?? label("amd.com/gpu.compute-memory-partition")
    let name = product?.string ?? ""
    let figure: Figure
    if let entry {
      let upper = name.uppercased()
      if upper.contains("MI250") {
        // Each has two dies, and the driver shows each as a device.
        figure = .unknown("the plugin may count each of the two dies of a module", at: [entry.key.range])
      } else if let partition, let text = partition.string, !text.uppercased().hasPrefix("SPX") {
        figure = .unknown(
          "the circuits are partitioned (`\(text)`), and partitions are counted", at: [entry.key.range])
      } else if partition == nil, upper.contains("MI3") {
        figure = .unknown(
          "partitions would be counted, and no label says whether there are any", at: [entry.key.range])
      } else {
        figure = count(entry)
      }
    } else {
      figure = .unknown("the node announces no `amd.com/gpu`", at: product.map { [$0.range] } ?? [])
    }
    return (
      figure,
      ChipSighting(
        written: name, aliasNames: [name, "amd.com/gpu"].filter { !$0.isEmpty },
        places: (product?.range ?? entry?.key.range).map { [$0] } ?? [],
        reason: name.isEmpty ? "no label names the product" : "")
    )
  }

  /// The labels of Intel's rules for node feature discovery.
  private var intel: (Figure, ChipSighting)? {
    let product = label("gpu.intel.com/product")
    let shared = resource("gpu.intel.com/i915") ?? resource("gpu.intel.com/xe")
    guard product?.string != nil || shared.map({ !isZero($0.value) }) ?? false else { return nil }
    let name = product?.string ?? ""
    let stated = label("gpu.intel.com/device.count")
    let places = (stated ?? product).map { [$0.range] } ?? shared.map { [$0.key.range] } ?? []
    let figure: Figure =
      stated?.wholeNumber.map { .known($0, at: places) }
      ?? .unknown(
        "no label `gpu.intel.com/device.count`; the capacity counts shares of a circuit", at: places)
    return (
      figure,
      ChipSighting(
        written: name, aliasNames: [name, "gpu.intel.com/i915", "gpu.intel.com/xe"].filter { !$0.isEmpty },
        catalogueNames: name.isEmpty ? [] : [name, "Data Center GPU \(name)"],
        places: (product?.range ?? shared?.key.range).map { [$0] } ?? [],
        reason: name.isEmpty ? "no label names the product" : "")
    )
  }

  /// What Huawei's plugin announces; it calls every chip of the series `Ascend910`.
  private func ascend(_ entry: YAMLEntry) -> AcceleratorGroup {
    let key = entry.key.value
    let chipName = label("node.kubernetes.io/npu.chip.name")
    let name = chipName?.string ?? ""
    let places = [chipName?.range ?? entry.key.range]
    let resource = key.dropFirst("huawei.com/".count)
    let isSeries = ["ascend910", "ascend310", "910", "310", ""].contains(name.lowercased())
    let isSlice =
      resource.contains("-")
      || !["ascend910", "ascend310", "ascend310p", "npu"].contains(resource.lowercased())
    let figure: Figure =
      isSlice
      ? .unknown("`\(key)` may count slices of a chip", at: [entry.key.range])
      : isSeries || name.uppercased().contains("910C")
        ? .unknown("the plugin counts devices, and a package of the series may be two", at: [entry.key.range])
        : count(entry)
    return group(
      figure,
      ChipSighting(
        written: name.isEmpty ? key : name, aliasNames: [name, key].filter { !$0.isEmpty },
        catalogueNames: isSeries ? [] : [name, "Ascend \(name)"], places: places,
        reason: isSeries ? "`\(name.isEmpty ? key : name)` is the name of a whole series" : ""))
  }

  private func isOrdinary(_ key: String) -> Bool {
    Self.ordinary.contains(key) || Self.ordinaryPrefixes.contains { key.hasPrefix($0) }
      || key.hasPrefix("nvidia.com/") || key == "amd.com/gpu" || key.hasPrefix("gpu.intel.com/")
  }
}
