package import Diagnostics

/// A `cluster:` of a case, or its `items:`, made of an inventory: each figure with its evidence, each unknown with its reason.
package struct CaseFragment: Sendable, Hashable {
  /// Which part of a case it is.
  package enum Part: Sendable, Hashable {
    /// What a system holds: a group of nodes for each kind of chip and of node.
    case cluster
    /// What is bought: a line for each kind of chip.
    case items
  }

  /// YAML.
  package let text: String
  /// What may be accelerators and could not be identified or counted, in the order of their places.
  package let diagnostics: [Diagnostic]
  /// Whether something of that kind is left, or may be outside what was read.
  package let isOpen: Bool

  /// Writes an inventory down.
  package init(
    _ inventory: Inventory, format: InventoryFormat, files: [String], identifier: ChipIdentifier,
    part: Part = .cluster
  ) {
    var diagnostics: [Diagnostic] = []
    var nodes: [String] = []
    var others: [ChipSighting] = []
    for group in inventory.groups {
      switch identifier.identify(group.chip) {
      case .other: others.append(group.chip)
      case .chip(let chip, let how):
        nodes.append(GroupText(group, in: part).text(chip: chip, how: how))
        diagnostics += Self.uncounted(group)
      case .unknown(let reason, let nearest):
        nodes.append(GroupText(group, in: part).text(unknown: reason, nearest: nearest))
        diagnostics.append(.unidentified(group, reason, nearest))
      }
    }
    isOpen = !diagnostics.isEmpty || !inventory.gaps.isEmpty
    self.diagnostics = diagnostics.inOrder
    text =
      FragmentText(
        inventory: inventory, part: part, format: format, files: files, nodes: nodes, others: others,
        notes: (inventory.diagnostics + diagnostics).inOrder
      ).text
  }

  /// An identified chip of which there is no number.
  private static func uncounted(_ group: AcceleratorGroup) -> [Diagnostic] {
    [group.numberOfNodes, group.perNode].filter { $0.value == nil }.map { .uncounted(group, $0) }
  }
}

extension Diagnostic {
  fileprivate static func unidentified(_ group: AcceleratorGroup, _ reason: String, _ nearest: [String])
    -> Diagnostic
  {
    let name = group.chip.written
    let what = name.isEmpty ? "an accelerator" : "`\(name.shortened)`"
    return Diagnostic(
      code: .unidentifiedAccelerator, message: "\(what) is not identified: \(reason)",
      range: group.chip.places.first,
      help: nearest.isEmpty
        ? "say which chip it is, as `--alias \"\(group.chip.aliasNames.first ?? "gpu")=NAME OF THE CATALOGUE\"`"
        : "name one by `--alias`; the nearest are \(nearest.map { "`\($0)`" }.joined(separator: " and "))")
  }

  fileprivate static func uncounted(_ group: AcceleratorGroup, _ figure: Figure) -> Diagnostic {
    Diagnostic(
      code: .unidentifiedAccelerator,
      message: "`\(group.chip.written.shortened)` is not counted: \(figure.note)",
      range: figure.places.first ?? group.chip.places.first, help: "write the number into the case by hand")
  }
}
