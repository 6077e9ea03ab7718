package import Diagnostics
import Quantities
package import RuleModel
package import YAMLSyntax

/// Reads the vocabulary, units, code lists and groups into one `Vocabulary`.
package struct VocabularyReader {
  private var units: [Unit] = []
  private var unitAliases: [String: String] = [:]
  private var codeLists: [String: CodeList] = [:]
  private var groups: [String: [Code: CodeGroup]] = [:]
  private var factFiles: [YAMLMapping] = []
  private var groupFiles: [YAMLMapping] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Takes one file in; its first key says which kind it is. Returns false if it is of another kind.
  package mutating func read(_ root: YAMLMapping) -> Bool {
    switch root.entries.first?.key.value {
    case "vocabulary": factFiles.append(root)
    case "units": readUnits(root)
    case "codes": readCodes(root)
    case "groups": groupFiles.append(root)
    default: return false
    }
    return true
  }

  /// What was read, once every file is in: facts need units, groups need lists.
  package mutating func vocabulary() -> Vocabulary {
    let table = UnitTable(units, aliases: unitAliases)
    for root in groupFiles { readGroups(root) }
    var types: [String: TypeDeclaration] = [:]
    var roots: [RootDeclaration] = []
    for root in factFiles {
      var reader = FactDeclarationReader(units: table)
      reader.read(root)
      diagnostics += reader.typeNames.filter { types[$0.value] != nil }.map { .declaredTwice($0) }
      types.merge(reader.types) { first, _ in first }
      roots += reader.roots
      diagnostics += reader.diagnostics
    }
    let vocabulary = Vocabulary(
      roots: roots, types: types, codeLists: codeLists, groups: groups, units: table)
    diagnostics += VocabularyCheck.unresolved(in: vocabulary)
    return vocabulary
  }

  private mutating func readUnits(_ root: YAMLMapping) {
    var file = MappingReader(root, what: "a file of units", keys: ["units", "says", "list"])
    for entry in file.entries("list") {
      var fields = MappingReader(entry.value, what: "a unit", keys: ["dimension", "factor", "also", "says"])
      if let dimension = fields.requiredText("dimension"), let factor = fields.requiredText("factor") {
        if let dimensionValue = Dimension(reading: dimension.value),
          let factorValue = ExactNumber(reading: factor.value), factorValue > .zero
        {
          units.append(Unit(symbol: entry.key.value, dimension: dimensionValue, factor: factorValue))
        } else {
          fields.report(.unreadableUnit(entry.key))
        }
      }
      for alias in fields.texts("also") {
        if unitAliases[alias.value] != nil { fields.report(.declaredTwice(alias)) }
        unitAliases[alias.value] = unitAliases[alias.value] ?? entry.key.value
      }
      if units.dropLast().contains(where: { $0.symbol == entry.key.value }) {
        fields.report(.declaredTwice(entry.key))
      }
      diagnostics += fields.diagnostics
    }
    diagnostics += file.diagnostics
  }

  private mutating func readCodes(_ root: YAMLMapping) {
    var file = MappingReader(root, what: "a list of codes", keys: ["codes", "says", "list"])
    var entries: [CodeList.Entry] = []
    for entry in file.entries("list") {
      let code = Code(entry.key.value)
      switch entry.value {
      case .text(let name): entries.append(.init(code: code, name: name.value))
      case .mapping, .sequence:
        var fields = MappingReader(entry.value, what: "a code", keys: ["name", "also"])
        let name = fields.requiredText("name")?.value ?? entry.key.value
        entries.append(.init(code: code, name: name, also: fields.texts("also").map(\.value)))
        diagnostics += fields.diagnostics
      }
    }
    if let name = file.text("codes") {
      if codeLists[name.value] != nil { file.report(.declaredTwice(name)) }
      codeLists[name.value] = codeLists[name.value] ?? CodeList(name: name.value, entries: entries)
    }
    diagnostics += file.diagnostics
  }

  private mutating func readGroups(_ root: YAMLMapping) {
    var file = MappingReader(
      root, what: "a file of groups",
      keys: ["groups", "of", "title", "cite", "authority", "certainty", "says", "members"])
    guard let of = file.requiredText("of"), let codes = codeLists[of.value] else {
      if let of = file.text("of") {
        file.report(.unknownName(of, "a list of codes", known: codeLists.keys.sorted()))
      }
      diagnostics += file.diagnostics
      return
    }
    let list = of.value
    var reader = GroupReader(codes: codes)
    for entry in file.entries("members") {
      let group = reader.group(entry)
      // A rule names groups and codes alike, so that a group with the name of a code would be either.
      if groups[list]?[group.code] != nil || codes.code(exactly: entry.key.value) != nil {
        file.report(.declaredTwice(entry.key))
      }
      groups[list, default: [:]][group.code] = group
    }
    diagnostics += file.diagnostics + reader.diagnostics
  }
}

extension Diagnostic {
  static func declaredTwice(_ name: YAMLText) -> Diagnostic {
    Diagnostic(code: .duplicateID, message: "`\(name.value)` is declared twice", range: name.range)
  }

  static func unknownName(_ text: YAMLText, _ what: String, known: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(text.value, in: known)
    return Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not \(what)", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" }
        ?? (known.isEmpty ? "none is declared" : "declared: \(known.joined(separator: ", "))"))
  }

  fileprivate static func unreadableUnit(_ key: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "the unit `\(key.value)` needs a dimension and a number as its factor",
      range: key.range)
  }
}
