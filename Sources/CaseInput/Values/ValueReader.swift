import Diagnostics
import Quantities
import RuleModel
import YAMLSyntax

/// Reads single values by the declared vocabulary; what cannot be read is reported and unknown.
struct ValueReader {
  let vocabulary: Vocabulary

  /// What other programs write for a value that is not there.
  private static let unknownWords: Set<String> = ["unknown", "~", "null", "Null", "NULL"]

  /// Whether it is said that the value is not known.
  static func saysUnknown(_ node: YAMLNode) -> Bool {
    guard let text = node.text else { return false }
    return text.value == "unknown" || (text.style == .plain && unknownWords.contains(text.value))
  }

  /// Words that hold the place of a text which is still to come.
  private static let placeholders: Set<String> = [
    "none", "n/a", "na", "null", "nil", "unknown", "pending", "tbd", "tba", "todo", "to do", "xxx",
  ]

  private static func saysNothing(_ text: String) -> Bool {
    placeholders.contains(text.lowercased()) || !text.contains { $0.isLetter || $0.isNumber }
  }

  /// Nil if it could not be read; `.unknown` if it is said to be unknown.
  func value(_ node: YAMLNode, of fact: FactDeclaration, into diagnostics: inout [Diagnostic]) -> FactValue? {
    if Self.saysUnknown(node) { return .unknown }
    if case .codes(let list) = fact.type { return codes(node, list: list, into: &diagnostics) }
    guard case .text(let text) = node else {
      diagnostics.append(.wrongShape(node, expected: "`\(fact.givenAs)` is \(fact.type.title)"))
      return nil
    }
    guard !text.value.allSatisfy(\.isWhitespace) else {
      diagnostics.append(.noValue(text, fact))
      return nil
    }
    switch fact.type {
    case .number: return number(text, fact, into: &diagnostics).map { .number(NumberRange($0)) }
    case .flag: return flag(text, fact, into: &diagnostics).map { .flag($0) }
    case .date:
      guard let date = CalendarDate(reading: text.value) else {
        diagnostics.append(.unreadable(text, fact, help: "write a date as `2023-11-17`"))
        return nil
      }
      return .date(date)
    case .text: return Self.saysNothing(text.value) ? .unknown : .text(text.value)
    case .code(let list): return code(text, list: list, into: &diagnostics).map { .code($0) }
    case .codes, .entity, .list: return nil
    }
  }

  private func flag(_ text: YAMLText, _ fact: FactDeclaration, into diagnostics: inout [Diagnostic]) -> Bool?
  {
    switch text.value {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      diagnostics.append(.unreadable(text, fact, help: "write `yes`, `no` or `unknown`"))
      return nil
    }
  }

  private func codes(_ node: YAMLNode, list: String, into diagnostics: inout [Diagnostic]) -> FactValue? {
    let elements: [YAMLNode]
    switch node {
    case .sequence(let sequence): elements = sequence.elements
    case .text, .mapping: elements = [node]
    }
    // A list of no codes says nothing; it does not say "none of them".
    guard !elements.isEmpty else { return .unknown }
    var codes: [Code] = []
    for element in elements {
      guard case .text(let text) = element else {
        diagnostics.append(.wrongShape(element, expected: "a code of the list `\(list)` is a text"))
        return nil
      }
      guard let code = code(text, list: list, into: &diagnostics) else { return nil }
      codes.append(code)
    }
    return .codes(codes)
  }

  private func code(_ text: YAMLText, list name: String, into diagnostics: inout [Diagnostic]) -> Code? {
    // Control-list entries are made by rules; a case that states one states it as written.
    guard let list = vocabulary.codeLists[name] else { return Code(text.value) }
    if let code = list.code(meantBy: text.value) { return code }
    diagnostics.append(.notInList(text, list))
    return nil
  }

  private func number(_ text: YAMLText, _ fact: FactDeclaration, into diagnostics: inout [Diagnostic])
    -> ExactNumber?
  {
    let words = text.value.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count <= 2, let number = ExactNumber(reading: words.first ?? "") else {
      diagnostics.append(.notANumber(text, fact))
      return nil
    }
    guard
      let value = inBaseUnits(
        number, words.count == 2 ? String(words[1]) : nil, text, fact, into: &diagnostics)
    else { return nil }
    let isTooLow = fact.range.lower.map { value < $0 || (fact.excludesLowerEnd && value == $0) } ?? false
    let isTooHigh = fact.range.upper.map { value > $0 } ?? false
    if isTooLow || isTooHigh {
      diagnostics.append(.outOfRange(text, fact))
      return nil
    }
    return value
  }

  private func inBaseUnits(
    _ number: ExactNumber, _ symbol: String?, _ text: YAMLText, _ fact: FactDeclaration,
    into diagnostics: inout [Diagnostic]
  ) -> ExactNumber? {
    guard let declared = fact.unit else {
      if symbol != nil { diagnostics.append(.needsNoUnit(text, fact)) }
      return symbol == nil ? number : nil
    }
    guard let symbol else {
      diagnostics.append(.needsUnit(text, fact, declared))
      return nil
    }
    guard let unit = vocabulary.units.unit(symbol), unit.dimension == declared.dimension else {
      diagnostics.append(.wrongUnit(text, symbol, fact, declared))
      return nil
    }
    guard let value = try? number.multiplied(by: unit.factor) else {
      diagnostics.append(.outOfRange(text, fact))
      return nil
    }
    return value
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ text: YAMLText, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(fact.givenAs)` has no value", range: text.range,
      help: "write a value, `unknown`, or leave the key out")
  }

  fileprivate static func unreadable(_ text: YAMLText, _ fact: FactDeclaration, help: String) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is not \(fact.type.title)", range: text.range,
      label: "`\(fact.givenAs)`", help: help)
  }

  fileprivate static func notANumber(_ text: YAMLText, _ fact: FactDeclaration) -> Diagnostic {
    let example = fact.unit.map { "`4000 \($0.symbol)`" } ?? "`30000` or `30_000`"
    return Diagnostic(
      code: .unreadableText, message: "`\(text.value)` cannot be read as a number", range: text.range,
      label: "`\(fact.givenAs)`", help: "write it without commas or signs, as \(example)")
  }

  fileprivate static func outOfRange(_ text: YAMLText, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .valueOutOfRange, message: "`\(text.value)` is outside what `\(fact.givenAs)` can be",
      range: text.range)
  }

  fileprivate static func needsNoUnit(_ text: YAMLText, _ fact: FactDeclaration) -> Diagnostic {
    Diagnostic(
      code: .wrongCaseUnit, message: "`\(fact.givenAs)` is a bare number and takes no unit",
      range: text.range)
  }

  fileprivate static func needsUnit(_ text: YAMLText, _ fact: FactDeclaration, _ unit: Unit) -> Diagnostic {
    Diagnostic(
      code: .wrongCaseUnit, message: "`\(text.value)` needs a unit here", range: text.range,
      label: "`\(fact.givenAs)`", help: "write the unit after the number: `\(text.value) \(unit.symbol)`",
      replacement: "\(text.value) \(unit.symbol)")
  }

  fileprivate static func wrongUnit(
    _ text: YAMLText, _ symbol: String, _ fact: FactDeclaration, _ unit: Unit
  ) -> Diagnostic {
    Diagnostic(
      code: .wrongCaseUnit, message: "`\(fact.givenAs)` cannot be given in \(symbol)", range: text.range,
      help: "use \(unit.symbol) or another unit of the same dimension")
  }

  fileprivate static func notInList(_ text: YAMLText, _ list: CodeList) -> Diagnostic {
    let nearest = Spelling.nearest(
      text.value, in: list.entries.flatMap { [$0.code.text, $0.name] + $0.also })
    let all = list.entries.map(\.code.text)
    let named = list.entries.filter { $0.isNamed(inPart: text.value) }
    if named.count > 1, named.count <= 5 {
      let choices = named.map { "`\($0.code)` for \($0.name)" }.joined(separator: ", ")
      return Diagnostic(
        code: .unknownCode, message: "`\(text.value)` may be more than one of the list `\(list.name)`",
        range: text.range, help: "write \(choices)")
    }
    return Diagnostic(
      code: .unknownCode, message: "`\(text.value)` is not in the list `\(list.name)`", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" }
        ?? (all.count <= 20 ? "use one of: \(all.joined(separator: ", "))" : nil),
      replacement: nearest)
  }
}

extension CodeList.Entry {
  /// Whether all words of a text are among those of one of its names: `Congo`, of two countries.
  fileprivate func isNamed(inPart text: String) -> Bool {
    let wanted = Self.words(text)
    return !wanted.isEmpty && ([name] + also).contains { wanted.isSubset(of: Self.words($0)) }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }
}
