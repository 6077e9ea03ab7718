import Diagnostics
import YAMLSyntax

/// Reads Processor resources of Redfish: one, a list of them, or a collection with its members in full.
struct RedfishReader {
  /// Kinds of processor that are no circuit of their own, or the processor of the host.
  private static let notCounted: Set<String> = ["CPU", "Core", "Thread", "Partition"]

  private var draft = InventoryDraft()
  private var seen: [String: SourceRange] = [:]

  /// The processors of one system, in the order of reading.
  private struct System {
    let name: String
    let place: SourceRange
    var chips: [ChipSighting] = []
  }

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = RedfishReader()
    for file in files {
      if let root = TreeFile.read(file, onlyJSON: true, into: &reader.draft) { reader.read(root, file) }
    }
    return reader.draft.inventory
  }

  private mutating func read(_ root: YAMLNode, _ file: SourceFile) {
    let gap = "`\(file.path)` could not be read whole"
    var systems: [System] = []
    for resource in resources(root, gap) { read(resource, file, gap, into: &systems) }
    for system in systems {
      if system.chips.isEmpty { draft.hosts.append(system.name) }
      var kinds: [ChipSighting] = []
      for chip in system.chips where !kinds.contains(where: { $0.agrees(with: chip) }) { kinds.append(chip) }
      for kind in kinds {
        let places = system.chips.filter { $0.agrees(with: kind) }.flatMap(\.places)
        draft.groups.append(
          AcceleratorGroup(
            names: [system.name], numberOfNodes: .known(1, at: [system.place], derived: true),
            perNode: .known(places.count, at: places, derived: true), chip: kind))
      }
    }
  }

  private mutating func resources(_ root: YAMLNode, _ gap: String) -> [YAMLNode] {
    if let list = root.list { return list.flatMap { resources($0, gap) } }
    guard let members = root["Members"] else { return [root] }
    guard let list = members.list else {
      draft.report(.unexpected(members, "`Members` is no list"), gap: gap)
      return []
    }
    if let next = root["Members@odata.nextLink"] { draft.report(.goesOn(next.start), gap: gap) }
    if let stated = root["Members@odata.count"], stated.wholeNumber != list.count {
      draft.report(.countDiffers(stated, list.count), gap: gap)
    }
    return list
  }

  private mutating func read(
    _ resource: YAMLNode, _ file: SourceFile, _ gap: String, into systems: inout [System]
  ) {
    guard let entries = resource.entries else {
      draft.report(.unexpected(resource, "a resource is an object"), gap: gap)
      return
    }
    let path = resource["@odata.id"]?.string
    if entries.count == 1, path != nil {
      draft.report(.referenceOnly(resource.start), gap: gap)
      return
    }
    guard let typeNode = resource["ProcessorType"] else {
      draft.report(.unexpected(resource, "a resource without `ProcessorType` is no processor"), gap: gap)
      return
    }
    let name = Self.system(path, file)
    let index =
      systems.firstIndex { $0.name == name }
      ?? {
        systems.append(System(name: name, place: resource.start))
        return systems.count - 1
      }()
    if resource["Status"]?["State"]?.string == "Absent" { return }
    if let type = typeNode.string, Self.notCounted.contains(type) { return }
    for key in ["UUID", "SerialNumber"] {
      guard let node = resource[key], let id = node.string, !id.isEmpty else { continue }
      // Two makers may give the same serial number.
      let whole = "\(key) \(resource["Manufacturer"]?.string ?? "") \(id)"
      if let first = seen.updateValue(node.range, forKey: whole) {
        draft.report(.twice(key, id, node.range, first: first))
        return
      }
    }
    systems[index].chips.append(sighting(resource, typeNode))
  }

  private func sighting(_ resource: YAMLNode, _ type: YAMLNode) -> ChipSighting {
    let model = resource["Model"]
    let maker = resource["Manufacturer"]?.string ?? ""
    let name = model?.string ?? ""
    return ChipSighting(
      written: name, aliasNames: [name, resource["PartNumber"]?.string ?? ""].filter { !$0.isEmpty },
      catalogueNames: name.isEmpty ? [] : [name, "\(maker) \(name)"],
      places: [(name.isEmpty ? type : model ?? type).range],
      reason: name.isEmpty
        ? "the resource states no `Model`"
        : type.isNull ? "the resource does not say what kind of processor it is" : "")
  }

  /// `/redfish/v1/Systems/1/Processors/GPU1` is of the system `1` of this file.
  private static func system(_ path: String?, _ file: SourceFile) -> String {
    let node = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let parts = (path ?? "").split(separator: "/")
    guard let index = parts.firstIndex(of: "Systems"), index + 1 < parts.count else { return node }
    return "\(node) \(parts[index + 1])"
  }
}

extension Diagnostic {
  fileprivate static func goesOn(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "the collection goes on: this is one page of it", range: place,
      help: "ask for the next link, and give all pages together")
  }

  fileprivate static func countDiffers(_ stated: YAMLNode, _ count: Int) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole,
      message: "the collection speaks of \(stated.string ?? "unknown many") members, and \(count) are here",
      range: stated.range)
  }

  fileprivate static func referenceOnly(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "the member is a reference, not the resource itself", range: place,
      help: "ask with `$expand=.`, or give the members themselves")
  }

  fileprivate static func twice(_ key: String, _ id: String, _ place: SourceRange, first: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      code: .countedOnce, message: "the \(key) `\(id.shortened)` is there a second time and counted once",
      range: place,
      labels: [.init(range: first, text: "the first time")])
  }
}
