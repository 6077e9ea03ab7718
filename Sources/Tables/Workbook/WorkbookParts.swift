/// Where the parts of a workbook are: its sheets by name, and the strings they share.
struct WorkbookParts {
  /// A sheet as the workbook lists it.
  struct Sheet: Hashable {
    let name: String
    let part: String
    let isHidden: Bool
  }

  let sheets: [Sheet]
  /// The part of the shared strings; nil where there are none.
  let strings: String?

  init(_ archive: inout ZipArchive, limits: TableLimits) throws(WorkbookFault) {
    let roots = try Self.relations(&archive, "_rels/.rels", folder: "", limits)
    guard let workbook = roots.first(where: { $0.type == "officeDocument" })?.part else {
      throw WorkbookFault("is no workbook")
    }
    let slash = workbook.lastIndex(of: "/")
    let folder = slash.map { String(workbook[...$0]) } ?? ""
    let name = slash.map { String(workbook[workbook.index(after: $0)...]) } ?? workbook
    let relations = try Self.relations(&archive, "\(folder)_rels/\(name).rels", folder: folder, limits)
    var sheets: [Sheet] = []
    var scanner = try XMLScanner(try archive.file(workbook), part: workbook, limits: limits)
    while let event = try scanner.next() {
      guard case .start("sheet", let attributes) = event else { continue }
      guard let name = attributes["name"], let id = attributes.prefixed("id"),
        let relation = relations.first(where: { $0.id == id })
      else { throw WorkbookFault("lists a sheet that it does not hold") }
      // Sheets of charts and the like hold no cells.
      guard relation.type == "worksheet" else { continue }
      sheets.append(
        Sheet(name: name, part: relation.part, isHidden: !["visible", nil].contains(attributes["state"])))
    }
    self.sheets = sheets
    strings = relations.first { $0.type == "sharedStrings" }?.part
  }

  /// What a part points to.
  private struct Relation {
    let id: String
    /// The last word of its type.
    let type: String
    let part: String
  }

  private static func relations(
    _ archive: inout ZipArchive, _ part: String, folder: String, _ limits: TableLimits
  ) throws(WorkbookFault) -> [Relation] {
    var relations: [Relation] = []
    var scanner = try XMLScanner(try archive.file(part), part: part, limits: limits)
    while let event = try scanner.next() {
      guard case .start("Relationship", let attributes) = event else { continue }
      // What lies outside is nobody's sheet, and is not fetched.
      guard attributes["TargetMode"] != "External" else { continue }
      guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else {
        throw WorkbookFault("has a damaged part `\(part)`")
      }
      relations.append(
        Relation(
          id: id, type: type.split(separator: "/").last.map(String.init) ?? "", part: path(target, in: folder)
        ))
    }
    return relations
  }

  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
