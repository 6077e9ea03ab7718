package import Diagnostics

/// What inventories say a cluster holds.
package struct Inventory: Sendable, Hashable {
  /// What the cluster is called.
  package let name: Named?
  /// Like nodes with like chips, in the order of reading.
  package let groups: [AcceleratorGroup]
  /// Nodes of which the inventory says that they hold no accelerator.
  package let hosts: [String]
  /// Why there may be nodes or chips that are not among the groups; empty if nothing was left out.
  package let gaps: [String]
  /// What is wrong with the files, or doubtful, in the order of their places.
  package let diagnostics: [Diagnostic]

  /// The same beside files that could not be read at all, whatever they hold.
  package func besides(unread: [Diagnostic]) -> Inventory {
    guard !unread.isEmpty else { return self }
    return Inventory(
      name: name, groups: groups, hosts: hosts, gaps: ["a file could not be read"] + gaps,
      diagnostics: (unread + diagnostics).inOrder)
  }
}
