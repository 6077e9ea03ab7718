import Diagnostics
import YAMLSyntax

/// A resource of a plan: its values as far as they are known and not secret.
struct PlannedResource {
  let address: String
  let type: String
  let place: SourceRange
  private let values: YAMLNode?
  private let sensitive: [YAMLNode]
  private let unknown: YAMLNode?

  /// A value under a path of keys, with what stands in the way of it.
  enum Value {
    case known(YAMLNode)
    case absent
    case decidedLater
    /// Marked as sensitive: it is neither read nor told.
    case secret
  }

  /// Joins a resource of `planned_values` with its entry of `resource_changes`.
  init?(_ node: YAMLNode, change: YAMLNode?) {
    guard let address = node["address"]?.string, let type = node["type"]?.string else { return nil }
    self.address = address
    self.type = type
    place = node.start
    values = node["values"]
    sensitive = [node["sensitive_values"], change?["after_sensitive"]].compactMap(\.self)
    unknown = change?["after_unknown"]
  }

  /// The value under keys; a list on the way is entered at its first element, as Terraform writes blocks.
  func value(_ keys: [String]) -> Value {
    if Self.isMarked(sensitive, keys) { return .secret }
    if Self.isMarked([unknown].compactMap(\.self), keys) { return .decidedLater }
    var node = values
    for key in keys { node = (node?.list?.first ?? node)?[key] }
    guard let node, !node.isNull else { return .absent }
    return .known(node)
  }

  /// Every text under one of the keys, at any depth, that is not secret.
  func texts(under keys: Set<String>) -> [(key: String, node: YAMLNode)] {
    guard let values else { return [] }
    var found: [(key: String, node: YAMLNode)] = []
    Self.walk(values, sensitive: sensitive, key: "", keys, into: &found)
    return found
  }

  private static func walk(
    _ node: YAMLNode, sensitive: [YAMLNode], key: String, _ keys: Set<String>,
    into found: inout [(key: String, node: YAMLNode)]
  ) {
    guard !sensitive.contains(where: \.isTrue) else { return }
    switch node {
    case .text: if keys.contains(key), node.string != nil { found.append((key, node)) }
    case .sequence(let sequence):
      for (index, element) in sequence.elements.enumerated() {
        let inner = sensitive.compactMap { mark -> YAMLNode? in
          guard let list = mark.list, index < list.count else { return nil }
          return list[index]
        }
        walk(element, sensitive: inner, key: key, keys, into: &found)
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        walk(
          entry.value, sensitive: sensitive.compactMap { $0[entry.key.value] }, key: entry.key.value, keys,
          into: &found)
      }
    }
  }

  /// Whether a tree of marks marks the value under these keys, or anything around it.
  private static func isMarked(_ marks: [YAMLNode], _ keys: [String]) -> Bool {
    marks.contains { mark in
      var node: YAMLNode? = mark
      for key in keys {
        if node?.isTrue ?? false { return true }
        node = (node?.list?.first ?? node)?[key]
      }
      return node?.isTrue ?? false
    }
  }
}
