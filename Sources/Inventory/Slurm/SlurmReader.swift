import Diagnostics

/// Reads `slurm.conf`, `gres.conf` and the files they include, given together.
///
/// A line tells by its keys to which of the files it belongs, so that it does not matter what they are called.
struct SlurmReader {
  private var draft = InventoryDraft()
  private var nodes: [SlurmNodes] = []
  private var gresLines: [GresLine] = []
  private var defaults: [String: SlurmParameter] = [:]
  /// Where each node was first described.
  private var seen: [String: SourceRange] = [:]
  /// Names in lines of generic resources, for the budget.
  private var namesInGres = 0
  /// Lines of generic resources that name no node.
  private var linesOfAll = 0
  private let files: [SourceFile]

  init(_ files: [SourceFile]) { self.files = files }

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = SlurmReader(files)
    for file in files { reader.read(file) }
    // Where no file could be read, that has been said.
    guard !files.isEmpty else { return reader.draft.inventory }
    var combination = SlurmCombination(nodes: reader.nodes, gresLines: reader.gresLines, draft: reader.draft)
    return combination.inventory
  }

  private mutating func read(_ file: SourceFile) {
    // Defaults hold from their line to the end of the file, and into what comes after it.
    for line in SlurmLine.lines(of: file) {
      if line.isCut { draft.report(.mayBeCut(line.place)) }
      switch line.content {
      case .include(let path): include(path, line.place)
      case .unreadable(let place):
        draft.report(.notAParameter(place), gap: "a line of \(file.path) could not be read")
      case .parameters(let parameters): read(parameters, line)
      }
    }
  }

  private mutating func include(_ path: String, _ place: SourceRange) {
    let name = path.split(separator: "/").last
    let isGiven = files.contains { $0.path.split(separator: "/").last == name && !path.contains("%") }
    if !isGiven { draft.report(.notIncluded(path, place), gap: "`\(path)` is included and was not read") }
  }

  private mutating func read(_ parameters: [SlurmParameter], _ line: SlurmLine) {
    guard let first = parameters.first else { return }
    let hasName = line.parameter("Name") != nil
    let nodeName = line.parameter("NodeName")
    if hasName || first.isCalled("AutoDetect") || (nodeName != nil && line.parameter("AutoDetect") != nil) {
      readGres(parameters, line)
    } else if first.isCalled("NodeName") {
      readNodes(first, parameters, line)
    } else if let misplaced = parameters.first(where: { $0.isCalled("Gres") || $0.isCalled("NodeName") }) {
      draft.report(.misplaced(misplaced), gap: "a line with `\(misplaced.key)` could not be read")
    } else if Spelling.nearest(first.key, in: ["NodeName", "NodeSet", "NodeAddr", "NodeNameX"]) == "NodeName"
    {
      draft.report(.unknownKey(first, known: ["NodeName"]), gap: "a line `\(first.key)` could not be read")
    }
    for parameter in parameters { readGlobal(parameter) }
  }

  private mutating func readGlobal(_ parameter: SlurmParameter) {
    if parameter.isCalled("ClusterName"), draft.name == nil {
      draft.name = Named(text: parameter.value, place: parameter.valuePlace)
    } else if parameter.isCalled("MaxNodeCount") {
      draft.report(.dynamicNodes(parameter), gap: "nodes may join that are in no file (`MaxNodeCount`)")
    }
  }

  private mutating func readNodes(_ name: SlurmParameter, _ parameters: [SlurmParameter], _ line: SlurmLine) {
    var isUnderstood = true
    for parameter in parameters where !SlurmNodes.keys.contains(where: parameter.isCalled) {
      isUnderstood = false
      draft.report(
        .unknownKey(parameter, known: SlurmNodes.keys),
        gap: "`\(parameter.key)` of `\(name.value)` is not understood")
    }
    let given = Dictionary(parameters.map { ($0.key.lowercased(), $0) }) { _, last in last }
    if name.value.uppercased() == "DEFAULT" {
      defaults.merge(given) { _, new in new }
      return
    }
    let whole = defaults.merging(given) { _, own in own }
    do {
      let budget = InventoryLimits.names - seen.count
      let written = try Hostlist(name.value, budget: budget).names
      var names: [String] = []
      for node in written {
        if let first = seen.updateValue(name.valuePlace, forKey: node) {
          seen[node] = first
          draft.report(.nodeTwice(node, name.valuePlace, first: first))
        } else {
          names.append(node)
        }
      }
      let states = (whole["state"]?.value ?? "").uppercased().split { "+,*".contains($0) }.map(String.init)
      nodes.append(
        SlurmNodes(
          text: name.value, names: names, place: name.valuePlace, gres: whole["gres"], states: states,
          isUnderstood: isUnderstood))
    } catch {
      draft.report(.notAHostlist(name, error), gap: "the nodes `\(name.value.shortened)` could not be read")
    }
  }

  private mutating func readGres(_ parameters: [SlurmParameter], _ line: SlurmLine) {
    for parameter in parameters where !GresLine.keys.contains(where: parameter.isCalled) {
      draft.report(
        .unknownKey(parameter, known: GresLine.keys),
        gap: "`\(parameter.key)` of a generic resource is not understood")
    }
    guard let name = line.parameter("Name") else { return }
    var names: [String]?
    if let nodeName = line.parameter("NodeName") {
      do {
        let read = try Hostlist(nodeName.value, budget: InventoryLimits.names - namesInGres).names
        namesInGres += read.count
        names = read
      } catch {
        draft.report(
          .notAHostlist(nodeName, error), gap: "the nodes `\(nodeName.value.shortened)` could not be read")
        return
      }
    }
    let files = line.parameter("File")
    let slices = line.parameter("MultipleFiles")
    var count = 1
    do {
      if let files { count = try Hostlist(files.value, budget: InventoryLimits.namesInRange).names.count }
      if let slices { count = try Hostlist(slices.value, budget: InventoryLimits.namesInRange).names.count }
    } catch {
      draft.report(
        .notAHostlist(files ?? slices ?? name, error), gap: "the files of `\(name.value)` could not be read")
      return
    }
    if let stated = line.parameter("Count") {
      guard let read = GresItem.count(stated.value) else {
        draft.report(
          .notACount(stated.value, stated.valuePlace), gap: "the count of `\(name.value)` could not be read")
        return
      }
      count = read
    }
    if names == nil { linesOfAll += 1 }
    guard linesOfAll <= InventoryLimits.linesOfAll else {
      draft.report(.tooManyLines(line.place), gap: "more lines hold for every node than are read")
      return
    }
    let type = line.parameter("Type")?.value ?? ""
    gresLines.append(
      GresLine(
        names: names, name: name.value.lowercased(), type: type, count: count,
        countsSlices: slices != nil || MIGProfile.occurs(in: type), place: line.place))
  }
}

extension String {
  /// A text as far as a sentence bears it.
  var shortened: String { count > 60 ? prefix(60) + "…" : self }
}

extension Diagnostic {
  fileprivate static func notAParameter(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "here `Key=value` is expected", range: place,
      help: "write `Key=value`, with quotes around a value that has blanks")
  }

  fileprivate static func notIncluded(_ path: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "`\(path)` is included here and was not given", range: place,
      help: "name that file on the command line too")
  }

  fileprivate static func misplaced(_ parameter: SlurmParameter) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory,
      message: "`\(parameter.key)` stands on a line that does not begin with `NodeName`",
      range: parameter.keyPlace, help: "begin the line with `NodeName=`")
  }

  fileprivate static func unknownKey(_ parameter: SlurmParameter, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(parameter.key, in: known)
    return Diagnostic(
      code: .unreadableInventory, message: "Slurm has no key `\(parameter.key)` here",
      range: parameter.keyPlace,
      help: nearest.map { "did you mean `\($0)`?" }, replacement: nearest)
  }

  fileprivate static func notAHostlist(_ parameter: SlurmParameter, _ refusal: Hostlist.Refusal) -> Diagnostic
  {
    Diagnostic(
      code: refusal == .tooMany ? .tooDeepOrLong : .unreadableInventory,
      message: "`\(parameter.value.shortened)` is not read: \(refusal.words)", range: parameter.valuePlace)
  }

  fileprivate static func nodeTwice(_ node: String, _ place: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .countedOnce, message: "the node `\(node)` is described a second time and counted once",
      range: place,
      labels: [.init(range: first, text: "the first time")])
  }

  fileprivate static func dynamicNodes(_ parameter: SlurmParameter) -> Diagnostic {
    Diagnostic(
      code: .unidentifiedAccelerator, message: "nodes may join by themselves and stand in no file",
      range: parameter.keyPlace, label: "up to this many in all",
      help: "add what `scontrol show nodes` lists beyond the file")
  }

  fileprivate static func tooManyLines(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .tooDeepOrLong, message: "more than \(InventoryLimits.linesOfAll) lines hold for every node",
      range: place)
  }

  /// A count that is no number.
  static func notACount(_ text: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "`\(text.shortened)` is not a count", range: place,
      help: "write a whole number")
  }

  /// A last line without an end.
  static func mayBeCut(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .mayBeCut, message: "the last line has no line break, so the file may have been cut off",
      range: SourceRange(path: place.path, start: place.end, end: place.end),
      help: "compare the file with its origin, or end the last line")
  }
}
