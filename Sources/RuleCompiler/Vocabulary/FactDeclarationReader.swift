import Diagnostics
import Quantities
import RuleModel
import YAMLSyntax

/// Reads the roots and types of `vocabulary: facts`.
struct FactDeclarationReader {
  private let units: UnitTable
  private(set) var roots: [RootDeclaration] = []
  private(set) var types: [String: TypeDeclaration] = [:]
  /// The names of the types as they are written, for what is declared twice.
  private(set) var typeNames: [YAMLText] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(units: UnitTable) {
    self.units = units
  }

  mutating func read(_ root: YAMLMapping) {
    var file = MappingReader(root, what: "a vocabulary", keys: ["vocabulary", "says", "roots", "types"])
    let typeEntries = file.entries("types")
    for entry in file.entries("roots") { readRoot(entry, types: typeEntries) }
    for entry in typeEntries { readType(entry, names: typeEntries.map(\.key.value)) }
    diagnostics += file.diagnostics
  }

  private mutating func readRoot(_ entry: YAMLEntry, types: [YAMLEntry]) {
    var fields = MappingReader(
      entry.value, what: "a root", keys: ["is", "complete_with", "catalogued_from", "says"])
    let says = fields.text("says")?.value ?? ""
    let completeWith = fields.texts("complete_with").map(\.value)
    if let written = fields.requiredText("is") {
      let words = written.value.split(separator: " ").map(String.init)
      let target: RootDeclaration.Target
      if let country = fields.text("catalogued_from") {
        if written.value != "list of chip" { fields.report(.notCatalogued(written)) }
        target = .catalogued(designedIn: Code(country.value))
      } else if words.count == 3, words[0] == "list", words[1] == "of" {
        target = .list(type: words[2], completeWith: completeWith)
      } else if words.count == 4, words[1] == "with", words[2] == "role" {
        target = .role(type: words[0], role: words[3])
      } else if words.count == 1, written.value.contains(".") {
        target = .alias(written.value.split(separator: ".").map(String.init))
      } else {
        target = .entity(type: written.value)
      }
      if let type = target.type, !types.contains(where: { $0.key.value == type }) {
        fields.report(.unknownName(written, "a declared type", known: types.map(\.key.value)))
      }
      if roots.contains(where: { $0.name == entry.key.value }) { fields.report(.declaredTwice(entry.key)) }
      roots.append(RootDeclaration(name: entry.key.value, says: says, target: target))
    }
    diagnostics += fields.diagnostics
  }

  private mutating func readType(_ entry: YAMLEntry, names: [String]) {
    var fields = MappingReader(
      entry.value, what: "a type", keys: ["says", "kinds_given_as", "kinds", "facts"])
    let kinds = fields.entries("kinds").map {
      TypeDeclaration.Kind(name: $0.key.value, says: $0.value.text?.value ?? "")
    }
    let facts = fields.entries("facts").compactMap { fact($0, types: names) }
    typeNames.append(entry.key)
    types[entry.key.value] = TypeDeclaration(
      name: entry.key.value, says: fields.text("says")?.value ?? "", kinds: kinds,
      kindKey: fields.text("kinds_given_as")?.value ?? "kind", facts: facts)
    diagnostics += fields.diagnostics
  }

  private mutating func fact(_ entry: YAMLEntry, types: [String]) -> FactDeclaration? {
    var fields = MappingReader(
      entry.value, what: "a fact",
      keys: ["is", "given_as", "unit", "range", "derived", "only_for", "says", "ask"])
    defer { diagnostics += fields.diagnostics }
    guard let written = fields.requiredText("is") else { return nil }
    let unitText = fields.text("unit")
    let unit = unitText.flatMap { units.unit($0.value) }
    if let unitText, unit == nil { fields.report(.unknownUnit(unitText.value, unitText.range, units: units)) }
    guard let type = factType(written.value, unit: unit, types: types) else {
      fields.report(.unknownType(written, types: types))
      return nil
    }
    let derived = fields.text("derived")
    if let derived, !["yes", "no"].contains(derived.value) { fields.report(.neitherYesNorNo(derived)) }
    let (range, excludesLowerEnd) = numberRange(fields.text("range"), &fields)
    return FactDeclaration(
      name: entry.key.value, givenAs: fields.text("given_as")?.value ?? entry.key.value, type: type,
      unit: unit, range: range, excludesLowerEnd: excludesLowerEnd,
      onlyFor: fields.texts("only_for").map(\.value), isDerived: derived?.value == "yes",
      says: fields.text("says")?.value ?? "", ask: fields.text("ask")?.value, place: entry.key.range)
  }

  private func factType(_ text: String, unit: Unit?, types: [String]) -> FactType? {
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 1:
      switch text {
      case "number": return .number(unit?.dimension ?? .scalar)
      case "flag": return .flag
      case "date": return .date
      case "text": return .text
      default: return types.contains(text) ? .entity(type: text) : nil
      }
    case 3 where words[1] == "of":
      switch words[0] {
      case "code": return .code(list: words[2])
      case "codes": return .codes(list: words[2])
      case "list": return types.contains(words[2]) ? .list(type: words[2]) : nil
      default: return nil
      }
    default: return nil
    }
  }

  private func numberRange(_ text: YAMLText?, _ fields: inout MappingReader) -> (NumberRange, Bool) {
    guard let text else { return (.nonNegative, false) }
    let excludes = text.value.hasPrefix("above ")
    let body = excludes ? String(text.value.dropFirst("above ".count)) : text.value
    guard let separator = body.firstRange(of: "..") else {
      fields.report(.unreadableRange(text))
      return (.nonNegative, false)
    }
    let (low, high) = (body[..<separator.lowerBound], body[separator.upperBound...])
    let (lower, upper) = (ExactNumber(reading: low), ExactNumber(reading: high))
    let isReadable = (low.isEmpty || lower != nil) && (high.isEmpty || upper != nil)
    if isReadable, lower.map({ low in upper.map { low <= $0 } ?? true }) ?? true {
      return (NumberRange(lower: lower, upper: upper), excludes)
    }
    fields.report(.unreadableRange(text))
    return (.nonNegative, false)
  }
}

extension RootDeclaration.Target {
  fileprivate var type: String? {
    switch self {
    case .entity(let type), .list(let type, _), .role(let type, _): type
    case .catalogued: "chip"
    case .alias: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notCatalogued(_ written: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "what comes from the catalogue is a `list of chip`", range: written.range)
  }

  static func unknownUnit(_ text: String, _ range: SourceRange, units: UnitTable) -> Diagnostic {
    let nearest = Spelling.nearest(text, in: units.symbols)
    return Diagnostic(
      code: .unknownUnit, message: "`\(text)` is not a declared unit", range: range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "declared: \(units.symbols.joined(separator: ", "))",
      replacement: nearest)
  }

  fileprivate static func unknownType(_ text: YAMLText, types: [String]) -> Diagnostic {
    Diagnostic(
      code: .unknownName, message: "`\(text.value)` is not a type of fact", range: text.range,
      help: "use number, flag, date, text, `code of LIST`, `codes of LIST`, `list of TYPE` or a type: "
        + types.joined(separator: ", "))
  }

  fileprivate static func neitherYesNorNo(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is neither `yes` nor `no`", range: text.range)
  }

  fileprivate static func unreadableRange(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not a range of numbers", range: text.range,
      help: "write it as `0..100`, `1..` or `above 0..`")
  }
}
