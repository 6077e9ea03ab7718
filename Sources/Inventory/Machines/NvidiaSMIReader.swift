import Diagnostics

/// Reads the sheets of `nvidia-smi --query-gpu=index,uuid,name --format=csv`, one file a node.
///
/// It lists circuits, partitioned or not. The header says which column is which, so a sheet without one is refused.
struct NvidiaSMIReader {
  private var draft = InventoryDraft()
  private var seen: [String: SourceRange] = [:]

  /// The inventory of all files together.
  static func read(_ files: [SourceFile]) -> Inventory {
    var reader = NvidiaSMIReader()
    for file in files { reader.read(file) }
    return reader.draft.inventory
  }

  private mutating func read(_ file: SourceFile) {
    let gap = "`\(file.path)` could not be read whole"
    let rows = SheetRow.rows(of: file)
    guard let header = rows.first else {
      draft.report(.noHeader(file.range(0..<0)), gap: gap)
      return
    }
    // Units stand behind a name: `memory.total [MiB]`.
    let columns = header.cells.map {
      String($0.text.prefix { $0 != "[" }.reversed().drop { $0 == " " }.reversed())
    }
    guard let name = columns.firstIndex(of: "name"), let uuid = columns.firstIndex(of: "uuid") else {
      draft.report(.noHeader(header.place), gap: gap)
      return
    }
    guard Set(columns).count == columns.count else {
      draft.report(.columnTwice(header.place), gap: gap)
      return
    }
    var names: [Named] = []
    var indices: [Int] = []
    var stated: Named?
    for row in rows.dropFirst() {
      if row.isCut { draft.report(.mayBeCut(row.place)) }
      guard row.cells.count == columns.count else {
        draft.report(.wrongWidth(row.place, row.cells.count, columns.count), gap: gap)
        continue
      }
      if let column = columns.firstIndex(of: "count") { stated = row.cells[column] }
      if let column = columns.firstIndex(of: "index"), let index = Int(row.cells[column].text) {
        indices.append(index)
      }
      let id = row.cells[uuid]
      guard id.text.lowercased().hasPrefix("gpu-") else {
        draft.report(.noUUID(id), gap: gap)
        continue
      }
      if let first = seen.updateValue(id.place, forKey: id.text.lowercased()) {
        draft.report(.twice(id, first: first))
        continue
      }
      names.append(row.cells[name])
    }
    // The tool prints a sentence, not a header, where there is no circuit.
    if rows.count == 1 { draft.report(.noRows(header.place), gap: gap) }
    if let stated, Int(stated.text) != rows.count - 1 {
      draft.report(.countDiffers(stated, rows.count - 1), gap: gap)
    } else if let highest = indices.max(), indices.count != highest + 1 || Set(indices).count != indices.count
    {
      draft.report(.indexMissing(header.place, highest), gap: gap)
    }
    if rows.count > 1 { add(names, file) }
  }

  private mutating func add(_ names: [Named], _ file: SourceFile) {
    let node = file.path.split(separator: "/").last.map(String.init) ?? file.path
    if names.isEmpty { draft.hosts.append(node) }
    var kinds: [String] = []
    for name in names where !kinds.contains(name.text) { kinds.append(name.text) }
    for kind in kinds {
      let places = names.filter { $0.text == kind }.map(\.place)
      let isVirtual = Self.isVirtual(kind)
      let isNamed = !kind.hasPrefix("[") && kind != "N/A" && !kind.isEmpty && kind != "ERR!"
      draft.groups.append(
        AcceleratorGroup(
          names: [node], numberOfNodes: .known(1, at: [file.range(0..<0)]),
          perNode: isVirtual
            ? .unknown("`\(kind)` is a virtual circuit, a share of one in its host", at: places)
            : .known(places.count, at: places, derived: true),
          chip: ChipSighting(
            written: kind, catalogueNames: isNamed && !isVirtual ? [kind] : [], places: places,
            reason: isVirtual
              ? "`\(kind)` is a profile of a virtual circuit" : isNamed ? "" : "the driver could not name it")
        ))
    }
  }

  /// `GRID A100-10C`, `NVIDIA A40-8Q`: a size and the letter of a licence after the last dash.
  private static func isVirtual(_ name: String) -> Bool {
    guard let last = name.split(separator: "-").last, name.contains("-"), let letter = last.last else {
      return false
    }
    let digits = last.dropLast()
    return name.hasPrefix("GRID ")
      || ("ABCQ".contains(letter) && !digits.isEmpty && digits.allSatisfy { $0.isNumber }
        && digits.count <= 3)
  }
}

extension Diagnostic {
  fileprivate static func noHeader(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "the first line is no header with the columns `name` and `uuid`",
      range: place,
      help: "ask with `nvidia-smi --query-gpu=index,uuid,name,count --format=csv`, without `noheader`")
  }

  fileprivate static func noRows(_ place: SourceRange) -> Diagnostic {
    Diagnostic(code: .inventoryNotWhole, message: "nothing follows the header", range: place)
  }

  fileprivate static func columnTwice(_ place: SourceRange) -> Diagnostic {
    Diagnostic(code: .unreadableInventory, message: "a column is named twice", range: place)
  }

  fileprivate static func wrongWidth(_ place: SourceRange, _ cells: Int, _ columns: Int) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "the row has \(cells) cells, and the header \(columns)",
      range: place)
  }

  fileprivate static func noUUID(_ cell: Named) -> Diagnostic {
    Diagnostic(
      code: .unreadableInventory, message: "`\(cell.text.shortened)` is no uuid of a circuit",
      range: cell.place,
      help: "it begins with `GPU-`")
  }

  fileprivate static func twice(_ id: Named, first: SourceRange) -> Diagnostic {
    Diagnostic(
      code: .countedOnce, message: "the circuit `\(id.text)` is listed a second time and counted once",
      range: id.place,
      labels: [.init(range: first, text: "the first time")])
  }

  fileprivate static func countDiffers(_ stated: Named, _ rows: Int) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole,
      message: "the sheet speaks of \(stated.text.shortened) circuits and has \(rows) rows",
      range: stated.place)
  }

  fileprivate static func indexMissing(_ place: SourceRange, _ highest: Int) -> Diagnostic {
    Diagnostic(
      code: .inventoryNotWhole, message: "the indices do not run from 0 to \(highest), each once",
      range: place,
      help: "ask for all circuits, without `--id`")
  }
}
