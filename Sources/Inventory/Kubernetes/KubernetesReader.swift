import Diagnostics
import YAMLSyntax

/// Reads the nodes of a cluster as `kubectl get nodes -o json` or `-o yaml` lists them.
struct KubernetesReader {
  private var draft = InventoryDraft()
  private var seen: [String: SourceRange] = [:]

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = KubernetesReader()
    for file in files {
      if let root = TreeFile.read(file, onlyJSON: false, into: &reader.draft) { reader.read(root, file) }
    }
    return reader.draft.inventory
  }

  private mutating func read(_ root: YAMLNode, _ file: SourceFile) {
    let gap = "`\(file.path)` could not be read whole"
    guard let kind = root["kind"]?.string else {
      draft.report(.unexpected(root, "a list of nodes has a `kind`, and here is none"), gap: gap)
      return
    }
    if kind == "Node" { return readNode(root, file) }
    guard ["List", "NodeList"].contains(kind), let items = root["items"]?.list else {
      draft.report(.unexpected(root, "`\(kind)` is no list of nodes"), gap: gap)
      return
    }
    // A page of a longer list says how to ask for the rest.
    if let more = root["metadata"]?["continue"], let token = more.string, !token.isEmpty {
      draft.report(.goesOn(more.start), gap: "the list in `\(file.path)` goes on elsewhere")
    }
    for item in items {
      guard item["kind"]?.string ?? "Node" == "Node" else {
        draft.report(.unexpected(item, "an element of the list is no node"), gap: gap)
        continue
      }
      readNode(item, file)
    }
  }

  private mutating func readNode(_ node: YAMLNode, _ file: SourceFile) {
    guard let nameNode = node["metadata"]?["name"], let name = nameNode.string else {
      draft.report(
        .unexpected(node, "a node has no `metadata.name`"), gap: "a node of `\(file.path)` has no name")
      return
    }
    if let first = seen.updateValue(nameNode.range, forKey: name) {
      draft.report(.twice(name, nameNode.range, first: first))
      return
    }
    guard let capacity = node["status"]?["capacity"], capacity.entries != nil else {
      draft.report(
        .unexpected(node, "the node `\(name)` states no `status.capacity`"),
        gap: "`\(name)` does not say what it holds")
      return
    }
    let described = KubernetesNode(
      name: name, place: nameNode.range, labels: node["metadata"]?["labels"]?.entries ?? [],
      capacity: capacity.entries ?? [])
    let (groups, problems) = described.accelerators
    for problem in problems { draft.report(problem) }
    if groups.isEmpty { draft.hosts.append(name) }
    draft.groups += groups
  }
}

extension Diagnostic {
  fileprivate static func goesOn(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "the list goes on: this is one page of it", range: place,
      help: "ask for all pages, and give them together")
  }

  fileprivate static func twice(_ name: String, _ place: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .countedOnce, message: "`\(name.shortened)` is listed a second time and counted once",
      range: place,
      labels: [.init(range: first, text: "the first time")])
  }
}
