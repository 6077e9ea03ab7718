import Diagnostics
import YAMLSyntax

/// Facts by their paths, to be written as the mapping a case file would have.
struct FactTree {
  private indirect enum Branch {
    case leaf(YAMLNode)
    case tree(FactTree)
  }

  private var entries: [(key: YAMLText, branch: Branch)] = []

  init() {}

  /// The facts of a mapping of the case file; a value with its evidence is one fact.
  init(_ mapping: YAMLMapping?) {
    entries = (mapping?.entries ?? []).map { entry in
      guard case .mapping(let inner) = entry.value, !EvidenceFields.isOne(entry.value) else {
        return (entry.key, .leaf(entry.value))
      }
      return (entry.key, .tree(FactTree(inner)))
    }
  }

  /// The key that already says something of a path, of a part of it, or of what lies below it.
  func holder(of steps: ArraySlice<String>) -> YAMLText? {
    guard let step = steps.first, let entry = entries.first(where: { $0.key.value == step }) else {
      return nil
    }
    switch entry.branch {
    case .leaf: return entry.key
    case .tree(let tree): return steps.count == 1 ? entry.key : tree.holder(of: steps.dropFirst())
    }
  }

  /// Adds a fact at a path that nothing holds yet.
  ///
  /// - Parameter range: the place of the keys on the way.
  mutating func add(_ node: YAMLNode, at steps: ArraySlice<String>, range: SourceRange) {
    guard let step = steps.first else { return }
    let index = entries.firstIndex { $0.key.value == step }
    guard steps.count > 1 else {
      if index == nil { entries.append((Self.key(step, range), .leaf(node))) }
      return
    }
    var inner = FactTree()
    if let index, case .tree(let tree) = entries[index].branch { inner = tree }
    inner.add(node, at: steps.dropFirst(), range: range)
    if let index {
      entries[index].branch = .tree(inner)
    } else {
      entries.append((Self.key(step, range), .tree(inner)))
    }
  }

  /// The mapping.
  ///
  /// - Parameter range: the place of the thing described.
  func mapping(_ range: SourceRange) -> YAMLMapping {
    YAMLMapping(
      entries: entries.map { entry in
        switch entry.branch {
        case .leaf(let node): YAMLEntry(key: entry.key, value: node)
        case .tree(let tree): YAMLEntry(key: entry.key, value: .mapping(tree.mapping(range)))
        }
      }, range: range)
  }

  /// A key that stands in no file.
  static func key(_ name: String, _ range: SourceRange) -> YAMLText {
    YAMLText(value: name, style: .plain, range: range, source: nil)
  }
}
