import Diagnostics

/// What has been read of an inventory so far.
struct InventoryDraft {
  var name: Named?
  var groups: [AcceleratorGroup] = []
  var hosts: [String] = []
  private(set) var gaps: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Notes something that leaves the inventory as complete as it was.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Notes something because of which there may be more than was read.
  mutating func report(_ diagnostic: Diagnostic, gap: String) {
    diagnostics.append(diagnostic)
    if !gaps.contains(gap) { gaps.append(gap) }
  }

  /// The inventory: like groups joined, diagnostics in the order of their places.
  var inventory: Inventory {
    Inventory(
      name: name, groups: AcceleratorGroup.merged(groups), hosts: hosts, gaps: gaps,
      diagnostics: diagnostics.inOrder)
  }
}
