import Diagnostics
import YAMLSyntax

/// Reads hardware bills of materials of CycloneDX 1.4 to 1.7: one file is one node.
struct CycloneDXReader {
  private static let versions = ["1.4", "1.5", "1.6", "1.7"]
  /// Words by which a device may be an accelerator.
  private static let suspects = [
    "accelerat", "gpu", "npu", "tpu", "xpu", "graphics", "coprocessor", "co-processor", "neural", "fpga",
    "nvidia",
    "instinct", "ascend", "gaudi",
  ]

  private var draft = InventoryDraft()
  private var seen: [String: SourceRange] = [:]

  /// A device with how many of it one node has.
  private struct Part {
    let chip: ChipSighting
    let count: Figure
  }

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = CycloneDXReader()
    for file in files {
      if let root = TreeFile.read(file, onlyJSON: true, into: &reader.draft) { reader.read(root, file) }
    }
    return reader.draft.inventory
  }

  private mutating func read(_ root: YAMLNode, _ file: SourceFile) {
    let gap = "`\(file.path)` could not be read whole"
    guard root["bomFormat"]?.string == "CycloneDX", let version = root["specVersion"] else {
      draft.report(
        .unexpected(root, "a bill of materials states `bomFormat` CycloneDX and its `specVersion`"), gap: gap)
      return
    }
    guard Self.versions.contains(version.string ?? "") else {
      draft.report(.unknownVersion(version, Self.versions), gap: gap)
      return
    }
    let whole = root["metadata"]?["component"]
    let node = whole?["name"]?.string ?? file.path.split(separator: "/").last.map(String.init) ?? file.path
    var parts: [Part] = []
    if let nested = whole?["components"] { read(nested, times: .known(1, at: []), gap, into: &parts) }
    if let components = root["components"] { read(components, times: .known(1, at: []), gap, into: &parts) }
    for composition in root["compositions"]?.list ?? [] {
      // The bill itself may say that it leaves something out.
      if let aggregate = composition["aggregate"], let text = aggregate.string, text != "complete" {
        draft.report(.incomplete(aggregate, text), gap: "the bill says of itself that it is not complete")
      }
    }
    if parts.isEmpty { draft.hosts.append(node) }
    for part in Self.joined(parts) {
      draft.groups.append(
        AcceleratorGroup(
          names: [node], numberOfNodes: .known(1, at: [whole?.start ?? root.start], derived: true),
          perNode: part.count, chip: part.chip))
    }
  }

  private mutating func read(_ components: YAMLNode, times: Figure, _ gap: String, into parts: inout [Part]) {
    guard let list = components.list else {
      draft.report(.unexpected(components, "`components` is no list"), gap: gap)
      return
    }
    for component in list {
      guard let type = component["type"]?.string, let name = component["name"], let text = name.string else {
        draft.report(.unexpected(component, "a component states its `type` and `name`"), gap: gap)
        continue
      }
      if let reference = component["bom-ref"], let id = reference.string,
        let first = seen.updateValue(reference.range, forKey: "\(reference.range.path) \(id)")
      {
        draft.report(.referenceTwice(id, reference.range, first: first), gap: gap)
        continue
      }
      if let serial = property("serialNumber", component), let id = serial.string,
        let first = seen.updateValue(serial.range, forKey: "serial \(text) \(id)")
      {
        draft.report(.twice(id, serial.range, first: first))
        continue
      }
      let count = count(component, name, times: times)
      if type == "device" { parts.append(Part(chip: sighting(component, name, text), count: count)) }
      if let nested = component["components"] { read(nested, times: count, gap, into: &parts) }
    }
  }

  /// How many there are in one node: as many as stated, in each of what holds it.
  private func count(_ component: YAMLNode, _ name: YAMLNode, times: Figure) -> Figure {
    guard let stated = property("quantity", component) else {
      return times.value.map { .known($0, at: [name.range], derived: true) } ?? times
    }
    guard let number = stated.wholeNumber else {
      return .unknown("`\((stated.string ?? "").shortened)` is not a whole number", at: [stated.range])
    }
    guard let outer = times.value else { return times }
    let (product, overflow) = outer.multipliedReportingOverflow(by: number)
    guard !overflow, product <= InventoryLimits.count else {
      return .unknown("there are more of it than is counted", at: [stated.range])
    }
    return .known(product, at: [stated.range], derived: outer != 1)
  }

  /// A property of CycloneDX's own namespace for devices.
  private func property(_ key: String, _ component: YAMLNode) -> YAMLNode? {
    component["properties"]?.list?.first { $0["name"]?.string == "cdx:device:\(key)" }?["value"]
  }

  private func sighting(_ component: YAMLNode, _ name: YAMLNode, _ text: String) -> ChipSighting {
    let makers =
      ["manufacturer", "supplier"].compactMap { component[$0]?["name"]?.string }
      + ["publisher", "author"].compactMap { component[$0]?.string }
    let words =
      ([text, component["description"]?.string ?? ""] + makers
      + ["function", "deviceType"].map { property($0, component)?.string ?? "" })
      .joined(separator: " ").lowercased()
    return ChipSighting(
      written: text, aliasNames: [text, property("sku", component)?.string ?? ""].filter { !$0.isEmpty },
      catalogueNames: [text] + makers.map { "\($0) \(text)" },
      certainty: .device(isSuspect: Self.suspects.contains { words.contains($0) }), places: [name.range])
  }

  /// The same device listed several times is one part with the sum.
  private static func joined(_ parts: [Part]) -> [Part] {
    var joined: [Part] = []
    for part in parts {
      guard let index = joined.firstIndex(where: { $0.chip.agrees(with: part.chip) }),
        let mine = joined[index].count.value, let more = part.count.value
      else {
        joined.append(part)
        continue
      }
      joined[index] = Part(
        chip: joined[index].chip,
        count: .known(mine + more, at: joined[index].count.places + part.count.places, derived: true))
    }
    return joined
  }
}

extension Diagnostic {
  fileprivate static func unknownVersion(_ version: YAMLNode, _ known: [String]) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory,
      message:
        "version `\(version.string ?? "")` of CycloneDX is not read; these are: \(known.joined(separator: ", "))",
      range: version.range)
  }

  fileprivate static func incomplete(_ aggregate: YAMLNode, _ text: String) -> Diagnostic {
    Diagnostic(
      code: .unidentifiedAccelerator, message: "the bill says that a part of it is `\(text.shortened)`",
      range: aggregate.range, help: "find out what it leaves out")
  }

  fileprivate static func referenceTwice(_ id: String, _ place: SourceRange, first: SourceRange) -> Diagnostic
  {
    Diagnostic(
      code: .unreadableInventory, message: "two components have the `bom-ref` `\(id.shortened)`",
      range: place,
      labels: [.init(range: first, text: "the first one")])
  }

  fileprivate static func twice(_ id: String, _ place: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .countedOnce,
      message: "the serial number `\(id.shortened)` is there a second time and counted once",
      range: place, labels: [.init(range: first, text: "the first time")])
  }
}
