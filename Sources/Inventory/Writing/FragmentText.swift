import Diagnostics

/// The whole fragment: what it is, the cluster or the items, and what was seen beside it.
struct FragmentText {
  let inventory: Inventory
  let part: CaseFragment.Part
  let format: InventoryFormat
  let files: [String]
  /// The elements of `nodes:` or `items:`, each with a line break at its end.
  let nodes: [String]
  /// Devices that are no accelerators.
  let others: [ChipSighting]
  /// What is wrong or doubtful, in the order of the places.
  let notes: [Diagnostic]

  /// YAML: a part of a case, in which nothing is assumed.
  var text: String {
    switch part {
    case .cluster: cluster
    case .items: items
    }
  }

  private var items: String {
    let head = [
      "# From \(YAMLScalar.comment(files.joined(separator: ", "))), read as \(format.rawValue).",
      "# A part of a case: a line for each kind of accelerator that the bill names. What holds them, such as a computer, is an",
      "# item of its own, and is not among them; see Docs/inventories.md.",
    ]
    let rest = inventory.gaps.isEmpty ? [] : [unreadItem]
    let body = nodes + rest
    let key = body.isEmpty ? ["# No accelerator is mentioned.", "items: []"] : ["items:"]
    return (head + key).joined(separator: "\n") + "\n" + body.joined() + remarks
  }

  /// A line of which nothing is known: without it the list would pass for the whole.
  private var unreadItem: String {
    let reasons = inventory.gaps.map { "    # \(YAMLScalar.comment($0))\n" }.joined()
    return "  - chip: unknown\n\(reasons)    quantity: unknown\n"
  }

  private var cluster: String {
    var lines = [
      "# From \(YAMLScalar.comment(files.joined(separator: ", "))), read as \(format.rawValue).",
      "# A part of a case: what these files say the system holds, not what was seen running in it. What is bought must be among",
      "# the nodes once it is installed, and the processors of the hosts count too; see Docs/inventories.md.",
      "cluster:",
    ]
    if let name = inventory.name {
      lines.append(
        "  name: { value: \(YAMLScalar.quoted(name.text)), source: \(YAMLScalar.quoted(name.place.spot)) }")
    }
    var body = nodes
    if !inventory.gaps.isEmpty { body.append(rest) }
    if body.isEmpty {
      lines += [
        "  # No accelerator is mentioned. The processors of the hosts are not described.", "  nodes: unknown",
      ]
    } else {
      lines.append("  nodes:")
    }
    return lines.joined(separator: "\n") + "\n" + body.joined() + remarks
  }

  /// Nodes of which nothing is known: without them the list would pass for the whole.
  private var rest: String {
    let reasons = inventory.gaps.map { "      # \(YAMLScalar.comment($0))\n" }.joined()
    return """
          - name: "what was not read"
      \(reasons)      number_of_nodes: unknown
            accelerators_per_node: unknown
            chip: unknown

      """
  }

  private var remarks: String {
    var lines: [String] = []
    if !inventory.hosts.isEmpty {
      lines.append(
        "# Without accelerators, as the files have it: \(YAMLScalar.comment(YAMLScalar.list(inventory.hosts)))"
      )
    }
    if !others.isEmpty {
      let names = others.map(\.written)
      lines.append("# No accelerators by name or alias: \(YAMLScalar.comment(YAMLScalar.list(names)))")
    }
    if !notes.isEmpty {
      lines.append("# Seen and not settled:")
      lines += notes.map { note in
        let place = note.range.map { "\($0.spot): " } ?? ""
        return "# - \(YAMLScalar.comment("\(place)\(note.code.rawValue) \(note.message)"))"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
