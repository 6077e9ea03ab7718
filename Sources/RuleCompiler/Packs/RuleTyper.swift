import Diagnostics
import Quantities
import RuleModel
import RuleSyntax
import YAMLSyntax

/// Turns one rule as written into a typed rule.
struct RuleTyper {
  let header: PackHeader
  let vocabulary: Vocabulary
  let document: RuleDocument
  let section: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(header: PackHeader, vocabulary: Vocabulary, document: RuleDocument, section: Int) {
    self.header = header
    self.vocabulary = vocabulary
    self.document = document
    self.section = section
  }

  /// The typed rule, or nil where a part of it is wrong: a rule is whole or not there.
  mutating func rule(_ entry: RuleEntry) -> Rule? {
    let before = diagnostics.count
    guard let kindText = entry.kind, let period = period(entry.texts["effective"]) else { return nil }
    diagnostics += KindKeys.misplaced(entry)
    if entry.texts["not_enforced"] != nil, entry.texts["not_enforced_by"] == nil {
      diagnostics.append(.lacks("not_enforced_by", entry))
    }
    var scope = Scope(vocabulary: vocabulary)
    let target = definitionTarget(entry, kindText)
    if let target {
      scope = scope.binding(target.type, type: target.type)
      if !target.fact.onlyFor.isEmpty { scope = scope.guarding([target.type: [Set(target.fact.onlyFor)]]) }
    }
    var typer = Typer(vocabulary: vocabulary)
    let condition = entry.condition.map { typer.condition($0, in: scope) }
    if let written = entry.condition { scope = scope.guarding(Typer.guards(of: written)) }
    let alternatives = entry.alternatives.compactMap { part -> Alternative? in
      typer.condition(part.condition, in: scope).map {
        Alternative(
          id: RuleID(part.id.value), says: part.says?.value, condition: $0, place: part.id.range)
      }
    }
    let carveOuts = carveOuts(entry.carveOuts, kindText, target, scope, &typer)
    let kind = kind(entry, kindText, target: target, scope: scope, &typer)
    let mustState = mustState(entry, scope)
    diagnostics += typer.diagnostics
    let (authority, certainty) = provenance(entry)
    let documents = DocumentCodes.read(
      entry.lists["documents"] ?? [], list: vocabulary.codeLists["document"], into: &diagnostics)
    let obligations = obligations(entry)
    let claim = claim(entry)
    let rule = Rule(
      id: RuleID(entry.id.value), kind: kind ?? .redFlag(resolve: nil), period: period,
      complyBy: date(entry.texts["comply_by"]),
      notEnforced: entry.texts["not_enforced"].flatMap { self.period($0) },
      notEnforcedBy: entry.texts["not_enforced_by"]?.value, amendedBy: entry.texts["amended_by"]?.value,
      cite: entry.texts["cite"]?.value ?? document.cite ?? "", says: entry.texts["says"]?.value ?? "",
      interpretation: entry.texts["interpretation"]?.value, authority: authority, certainty: certainty,
      claim: claim,
      reading: entry.texts["reading"].flatMap {
        ReadingReader.choice($0, among: header.readings, into: &diagnostics)
      },
      condition: condition ?? nil, combination: entry.isAllOf ? .allOf : .anyOf,
      alternatives: alternatives, carveOuts: carveOuts,
      yieldsTo: (entry.lists["yields_to"] ?? []).map { RuleID($0.value) }, documents: documents,
      mustState: mustState,
      obligations: obligations, aesCode: entry.texts["aes_code"]?.value,
      standsOutsideScope: standsOutsideScope(entry),
      section: section, place: entry.id.range)
    guard !entry.isDamaged, kind != nil, !diagnostics[before...].hasErrors else { return nil }
    return rule
  }

  private mutating func kind(
    _ entry: RuleEntry, _ text: YAMLText, target: Target?, scope: Scope, _ typer: inout Typer
  ) -> RuleKind? {
    switch text.value {
    case "definition":
      guard let target, let written = entry.value else {
        if target != nil { diagnostics.append(.lacks("value", entry)) }
        return nil
      }
      return value(target, written, scope, &typer).map {
        .definition(
          Definition(
            type: target.type, fact: target.fact.name, value: $0,
            isLeastFixedPoint: isLeastFixedPoint(entry, target)))
      }
    case "classification": return .classification
    case "license_requirement":
      return .licenseRequirement(reasonForControl: entry.texts["reason_for_control"]?.value)
    case "license_exception":
      if entry.lists["overcomes"] == nil { diagnostics.append(.lacks("overcomes", entry)) }
      return .licenseException(
        symbol: entry.texts["symbol"]?.value,
        overcomes: (entry.lists["overcomes"] ?? []).map { RuleID($0.value) })
    case "review_policy":
      guard let then = entry.texts["then"] else {
        diagnostics.append(.lacks("then", entry))
        return nil
      }
      if entry.lists["for"] == nil { diagnostics.append(.lacks("for", entry)) }
      return reviewPolicy(then).map {
        .reviewPolicy($0, requirements: (entry.lists["for"] ?? []).map { RuleID($0.value) })
      }
    case "obligation":
      guard let then = entry.texts["then"] else { return .obligation(nil) }
      return outcome(then).map { .obligation($0) }
    case "advisory": return .advisory
    case "red_flag": return .redFlag(resolve: entry.texts["resolve"]?.value)
    default:
      diagnostics.append(.unknownKind(text))
      return nil
    }
  }

  /// The fact a definition supplies.
  private struct Target {
    let type: String
    let fact: FactDeclaration
  }

  private mutating func definitionTarget(_ entry: RuleEntry, _ kind: YAMLText) -> Target? {
    guard kind.value == "definition" else { return nil }
    guard let text = entry.texts["defines"] else {
      diagnostics.append(.lacks("defines", entry))
      return nil
    }
    let parts = text.value.split(separator: ".").map(String.init)
    guard parts.count == 2, let type = vocabulary.types[parts[0]], let fact = type[parts[1]] else {
      diagnostics.append(.undeclaredTarget(text))
      return nil
    }
    return Target(type: type.name, fact: fact)
  }

  private mutating func isLeastFixedPoint(_ entry: RuleEntry, _ target: Target) -> Bool {
    guard let text = entry.texts["least_fixed_point"] else { return false }
    guard text.value == "yes", target.fact.type == .flag else {
      diagnostics.append(.notAFixedPoint(text))
      return false
    }
    return true
  }

  private mutating func standsOutsideScope(_ entry: RuleEntry) -> Bool {
    guard let text = entry.texts["outside_scope"] else { return false }
    if text.value != "yes" { diagnostics.append(.notOutsideScope(text)) }
    return text.value == "yes"
  }

  /// The value a definition supplies, or a carve-out in its place.
  private mutating func value(
    _ target: Target, _ written: SyntaxExpression, _ scope: Scope, _ typer: inout Typer
  ) -> Definition.Value? {
    switch target.fact.type {
    case .flag:
      return typer.condition(written, in: scope).map { .flag($0) }
    case .number(let dimension):
      guard let (expression, actual) = typer.number(written, in: scope) else { return nil }
      guard actual == dimension else {
        diagnostics.append(.wrongDimension(written.range, actual: actual, declared: target.fact))
        return nil
      }
      return .number(expression)
    case .date, .text, .code, .codes, .entity, .list:
      diagnostics.append(.cannotDefine(written.range, target.fact))
      return nil
    }
  }

  private mutating func carveOuts(
    _ entries: [RuleEntry.CarveOutEntry], _ kind: YAMLText, _ target: Target?, _ scope: Scope,
    _ typer: inout Typer
  ) -> [CarveOut] {
    entries.compactMap { entry in
      var replacement: CarveOut.Replacement?
      if let then = entry.then {
        replacement =
          kind.value == "review_policy"
          ? reviewPolicy(then).map { .reviewPolicy($0) } : outcome(then).map { .outcome($0) }
      }
      let guarded = scope.guarding(Typer.guards(of: entry.condition))
      if let target, let written = entry.value {
        replacement = value(target, written, guarded, &typer).map { .value($0) }
      }
      let inner = carveOuts(entry.carveOuts, kind, target, guarded, &typer)
      return typer.condition(entry.condition, in: scope).map {
        CarveOut(
          id: RuleID(entry.id.value), says: entry.says?.value ?? "", condition: $0,
          replacement: replacement, carveOuts: inner, place: entry.id.range)
      }
    }
  }

  private mutating func obligations(_ entry: RuleEntry) -> [Obligation] {
    entry.obligations.map { duty in
      let document = DocumentCodes.read(
        [duty.document].compactMap { $0 }, list: vocabulary.codeLists["document"], into: &diagnostics)
      return Obligation(id: duty.id.value, says: duty.says, due: duty.due, document: document.first)
    }
  }

  private mutating func mustState(_ entry: RuleEntry, _ scope: Scope) -> [FactPath] {
    (entry.lists["must_state"] ?? []).compactMap { text in
      var resolver = PathResolver(scope: scope)
      let path = resolver.resolve(.init(text: text.value, range: text.range))
      diagnostics += resolver.diagnostics
      return path
    }
  }

  private mutating func provenance(_ entry: RuleEntry) -> (Authority, String) {
    var authority = header.authority
    for text in [document.authority, entry.texts["authority"]] {
      guard let text else { continue }
      if let known = Authority(rawValue: text.value) {
        authority = known
      } else {
        diagnostics.append(.unknownAuthority(text))
      }
    }
    let stated = entry.texts["certainty"] ?? document.certainty
    if authority == .reported, stated == nil { diagnostics.append(.noCertainty(entry)) }
    return (authority, stated?.value ?? header.certainty)
  }

  private mutating func claim(_ entry: RuleEntry) -> String? {
    let known = document.measure?.claims.map(\.id.value) ?? []
    guard let text = entry.texts["claim"] else {
      if !known.isEmpty, entry.kind?.value == "obligation" { diagnostics.append(.lacks("claim", entry)) }
      return nil
    }
    if !known.contains(text.value) { diagnostics.append(.unknownClaim(text, known: known)) }
    return text.value
  }

  private mutating func period(_ text: YAMLText?) -> Period? {
    guard let text else { return nil }
    guard let period = Period(reading: text.value) else {
      diagnostics.append(.unreadablePeriod(text))
      return nil
    }
    return period
  }

  private mutating func date(_ text: YAMLText?) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(reading: text.value) else {
      diagnostics.append(.unreadableDate(text))
      return nil
    }
    return date
  }

  private mutating func reviewPolicy(_ text: YAMLText) -> ReviewPolicy? {
    if let policy = ReviewPolicy(rawValue: text.value) { return policy }
    diagnostics.append(.unknownWord(text, among: ReviewPolicy.allCases.map(\.rawValue), "a review policy"))
    return nil
  }

  private mutating func outcome(_ text: YAMLText) -> Outcome? {
    if let declared = header.outcomes.first(where: { $0.outcome.text == text.value }) {
      return declared.outcome
    }
    diagnostics.append(
      .unknownWord(text, among: header.outcomes.map(\.outcome.text), "an outcome of this pack's scale"))
    return nil
  }
}
