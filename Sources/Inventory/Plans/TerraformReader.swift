import Diagnostics
import YAMLSyntax

/// Reads a plan as `terraform show -json` prints it, and the values of a state in the same form.
struct TerraformReader {
  private var draft = InventoryDraft()

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = TerraformReader()
    for file in files {
      if let root = TreeFile.read(file, onlyJSON: true, into: &reader.draft) { reader.read(root, file) }
    }
    return reader.draft.inventory
  }

  private mutating func read(_ root: YAMLNode, _ file: SourceFile) {
    let gap = "`\(file.path)` could not be read whole"
    guard let version = root["format_version"], let text = version.string else {
      draft.report(.unexpected(root, "a plan states its `format_version`, and here is none"), gap: gap)
      return
    }
    guard text.split(separator: ".", omittingEmptySubsequences: false).first == "1" else {
      draft.report(.unknownVersion(text, version.range), gap: gap)
      return
    }
    guard let module = (root["planned_values"] ?? root["values"])?["root_module"] else {
      draft.report(.unexpected(root, "the plan has no `planned_values.root_module`"), gap: gap)
      return
    }
    if let errored = root["errored"], errored.isTrue { draft.report(.errored(errored.range), gap: gap) }
    let deferred = root["deferred_changes"]?.list ?? []
    if !deferred.isEmpty || (root["complete"].map { !$0.isTrue && !$0.isNull } ?? false) {
      let place = deferred.first?.start ?? root["complete"]?.range ?? root.start
      draft.report(.deferred(place), gap: "the plan leaves changes to a later one")
    }
    var changes: [String: YAMLNode] = [:]
    for entry in root["resource_changes"]?.list ?? [] {
      if let address = entry["address"]?.string, let change = entry["change"] { changes[address] = change }
    }
    read(module, changes, gap)
  }

  private mutating func read(_ module: YAMLNode, _ changes: [String: YAMLNode], _ gap: String) {
    for node in module["resources"]?.list ?? [] {
      guard node["mode"]?.string ?? "managed" == "managed" else { continue }
      guard let resource = PlannedResource(node, change: changes[node["address"]?.string ?? ""]) else {
        draft.report(.unexpected(node, "a resource states its `address` and `type`"), gap: gap)
        continue
      }
      read(resource)
    }
    for child in module["child_modules"]?.list ?? [] { read(child, changes, gap) }
  }

  private mutating func read(_ resource: PlannedResource) {
    let rule = MachineRule.byType[resource.type]
    let count = quantity(resource, rule)
    let attached = attachedAccelerators(resource, count)
    draft.groups += attached
    var isSettled = !attached.isEmpty
    if let rule, let reason = hidden(resource, rule.kind) {
      draft.groups.append(
        AcceleratorGroup(
          names: [resource.address], numberOfNodes: count, perNode: .unknown(reason, at: [resource.place]),
          chip: ChipSighting(written: "", places: [resource.place], reason: reason)))
      isSettled = true
    }
    var kinds: [(key: String, node: YAMLNode)] = []
    for kind in resource.texts(under: MachineRule.kindKeys)
    where kind.key == "instance_types" || Self.mayBeAccelerated(kind) {
      if !kinds.contains(where: { $0.node.string == kind.node.string }) { kinds.append(kind) }
    }
    for kind in kinds where Self.mayBeAccelerated(kind) {
      draft.groups.append(group(kind.node, resource, isOneOfSeveral: kinds.count > 1, count))
      isSettled = true
    }
    if rule != nil, !isSettled { draft.hosts.append(resource.address) }
  }

  /// Full addresses of a cloud end in the name.
  private static func name(_ node: YAMLNode) -> String {
    let written = node.string ?? ""
    return written.split(separator: "/").last.map(String.init) ?? written
  }

  /// Whether a text names a kind of machine that holds accelerators, or may.
  private static func mayBeAccelerated(_ kind: (key: String, node: YAMLNode)) -> Bool {
    let name = name(kind.node)
    // Under these keys stand words for many other things.
    let isVague = ["size", "sku", "sku_name"].contains(kind.key)
    return InstanceTypes.named(name) != nil || InstanceTypes.looksAccelerated(name, onlyByWords: isVague)
  }

  /// What a kind of machine holds.
  private func group(
    _ kind: YAMLNode, _ resource: PlannedResource, isOneOfSeveral: Bool, _ count: Figure
  ) -> AcceleratorGroup {
    let name = Self.name(kind)
    let number: Figure =
      isOneOfSeveral && count.value != nil
      ? .unknown("the machines may be of any of several kinds", at: [kind.range]) : count
    let known = InstanceTypes.named(name)
    guard let known else {
      return AcceleratorGroup(
        names: [resource.address], numberOfNodes: number,
        perNode: .unknown("what a `\(name)` holds is not known here", at: [kind.range]),
        chip: ChipSighting(
          written: name, catalogueNames: [], places: [kind.range],
          reason: "the name is one of an accelerated kind of machine that is not known here"))
    }
    return AcceleratorGroup(
      names: [resource.address], numberOfNodes: number,
      perNode: .known(known.count, at: [kind.range], derived: true, note: "\(name): \(known.source)"),
      chip: ChipSighting(
        written: name, catalogueNames: [known.chip], places: [kind.range]))
  }

  /// Accelerators that a resource attaches to a machine by itself.
  private func attachedAccelerators(_ resource: PlannedResource, _ count: Figure) -> [AcceleratorGroup] {
    [["guest_accelerator"], ["node_config", "guest_accelerator"]].flatMap { path -> [AcceleratorGroup] in
      guard case .known(let node) = resource.value(path) else { return [] }
      return (node.list ?? [node]).compactMap { element in
        guard let type = element["type"], let written = type.string else { return nil }
        let name = written.split(separator: "/").last.map(String.init) ?? written
        let perNode: Figure =
          element["count"]?.wholeNumber.map { .known($0, at: [type.range]) }
          ?? .unknown("the count of `\(name)` is not known before it is applied", at: [type.range])
        return AcceleratorGroup(
          names: [resource.address], numberOfNodes: count, perNode: perNode,
          chip: ChipSighting(
            written: name, catalogueNames: [name, name.replacing("tesla-", with: "")], places: [type.range]))
      }
    }
  }

  private func quantity(_ resource: PlannedResource, _ rule: MachineRule?) -> Figure {
    guard let rule else {
      return .unknown("how many machines a `\(resource.type)` makes is not known here", at: [resource.place])
    }
    switch rule.quantity {
    case .one: return .known(1, at: [resource.place], derived: true)
    case .unsaid(let reason): return .unknown(reason, at: [resource.place])
    case .under(let keys):
      if let reason = hidden(resource, keys) { return .unknown(reason, at: [resource.place]) }
      guard case .known(let node) = resource.value(keys), let number = node.wholeNumber else {
        return .unknown("`\(keys.joined(separator: "."))` is not given", at: [resource.place])
      }
      return .known(number, at: [node.range])
    }
  }

  /// Why a value is not to be had; nil if nothing hides it.
  private func hidden(_ resource: PlannedResource, _ keys: [String]) -> String? {
    let name = keys.joined(separator: ".")
    return switch resource.value(keys) {
    case .decidedLater: "`\(name)` is known only after it is applied"
    case .secret: "`\(name)` is marked as sensitive and was not read"
    case .known, .absent: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownVersion(_ version: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "version `\(version.shortened)` of the format is not read; 1 is",
      range: place)
  }

  fileprivate static func errored(_ place: SourceRange) -> Diagnostic {
    Diagnostic(code: .inventoryNotWhole, message: "the plan ended in an error and is not whole", range: place)
  }

  fileprivate static func deferred(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unidentifiedAccelerator, message: "the plan leaves changes to a later one", range: place,
      help: "plan again once this one is applied")
  }
}
