import Diagnostics

/// One element of `nodes:`, or of `items:`.
struct GroupText {
  private let group: AcceleratorGroup
  private let part: CaseFragment.Part

  init(_ group: AcceleratorGroup, in part: CaseFragment.Part) {
    self.group = group
    self.part = part
  }

  /// The element with a chip of the catalogue.
  func text(chip: String, how: String) -> String {
    var fields = [
      "value: \(YAMLScalar.quoted(chip))", "basis: reported", "source: \(sources(group.chip.places))",
    ]
    if !how.isEmpty { fields.append("note: \(YAMLScalar.quoted(how))") }
    return element(chip: ["      chip: { \(fields.joined(separator: ", ")) }"])
  }

  /// The element with a chip that could not be identified.
  func text(unknown reason: String, nearest: [String]) -> String {
    let name = group.chip.written
    let offered = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
    let places = group.chip.places.first.map { " (\($0.spot))" } ?? ""
    return element(chip: [
      "      # \(YAMLScalar.comment("\(name.isEmpty ? "not named" : "written `\(name)`")\(places): \(reason)\(offered)"))",
      "      chip: unknown",
    ])
  }

  /// - Parameter chip: the line that says which it is, comments before it.
  private func element(chip: [String]) -> String {
    switch part {
    case .cluster:
      let lines =
        ["    - name: \(YAMLScalar.quoted(YAMLScalar.list(group.names)))"]
        + figure("number_of_nodes", group.numberOfNodes) + figure("accelerators_per_node", group.perNode)
        + chip
      return lines.joined(separator: "\n") + "\n"
    case .items:
      // One level less deep; the chip begins the element, so that what is said of it follows.
      let lines = (chip.suffix(1) + chip.dropLast() + figure("quantity", quantity)).map { $0.dropFirst(2) }
      return "  - " + lines.joined(separator: "\n").dropFirst(4) + "\n"
    }
  }

  /// How many there are in all nodes.
  private var quantity: Figure {
    guard let nodes = group.numberOfNodes.value else { return group.numberOfNodes }
    guard let each = group.perNode.value else { return group.perNode }
    let (all, overflow) = nodes.multipliedReportingOverflow(by: each)
    let places = group.perNode.places
    guard !overflow, all <= InventoryLimits.count else {
      return .unknown("there are more of it than is counted", at: places)
    }
    return .known(
      all, at: places, derived: group.perNode.isDerived || nodes != 1, note: group.perNode.note)
  }

  private func figure(_ key: String, _ figure: Figure) -> [String] {
    guard let value = figure.value else {
      let places = figure.places.first.map { " (\($0.spot))" } ?? ""
      return ["      # \(YAMLScalar.comment(figure.note + places))", "      \(key): unknown"]
    }
    var fields = [
      "value: \(value)", "basis: \(figure.isDerived ? "derived" : "reported")",
      "source: \(sources(figure.places))",
    ]
    if !figure.note.isEmpty { fields.append("note: \(YAMLScalar.quoted(figure.note))") }
    if !figure.others.isEmpty {
      let others = figure.others.map { other in
        "{ value: \(other.value), source: \(YAMLScalar.quoted("\(other.place.spot): \(other.reason)")) }"
      }
      fields.append("or: [\(others.joined(separator: ", "))]")
    }
    return ["      \(key): { \(fields.joined(separator: ", ")) }"]
  }

  private func sources(_ places: [SourceRange]) -> String {
    let spots = places.map(\.spot)
    let shown = spots.prefix(InventoryLimits.listed)
    let rest = spots.count - shown.count
    let all = shown + (rest > 0 ? ["and \(rest) more places"] : [])
    return all.count == 1
      ? YAMLScalar.quoted(all[0]) : "[\(all.map(YAMLScalar.quoted).joined(separator: ", "))]"
  }
}

extension SourceRange {
  /// `slurm.conf:12:5`.
  var spot: String { "\(path):\(start.line):\(start.column)" }
}
