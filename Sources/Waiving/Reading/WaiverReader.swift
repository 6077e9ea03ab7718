package import Diagnostics
import Quantities
package import RuleModel
package import YAMLSyntax

/// Reads a file of waivers. A waiver of which anything is wrong covers nothing and is reported; the others count.
package struct WaiverReader {
  private static let keys = [
    "id", "rule", "scope", "authorization", "reason", "author", "approver", "issued", "expires", "quantity",
    "undetermined",
  ]

  private let scopes: WaiverScopeReader
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter packs: all that are known, judged or not.
  package init(packs: [RulePack], vocabulary: Vocabulary) {
    scopes = WaiverScopeReader(packs: packs, countries: vocabulary.codeLists["country"])
  }

  /// The waivers under the key `waivers`.
  package mutating func book(_ root: YAMLNode) -> WaiverBook {
    var file = MappingReader(root, what: "a file of waivers", keys: ["waivers", "note"])
    var waivers: [Waiver] = []
    _ = file.require("waivers")
    switch file.mapping["waivers"] {
    case .sequence(let sequence)?:
      for element in sequence.elements {
        guard let waiver = waiver(element) else { continue }
        if let first = waivers.first(where: { $0.id == waiver.id }) {
          diagnostics.append(.idTwice(waiver, first))
        } else {
          waivers.append(waiver)
        }
      }
    case .text(let text)? where text.value == "none": break
    case let other?: file.report(.wrongShape(other, expected: "`waivers` is a list, or `none`"))
    case nil: break
    }
    diagnostics += file.diagnostics
    return WaiverBook(waivers)
  }

  private mutating func waiver(_ node: YAMLNode) -> Waiver? {
    var fields = MappingReader(node, what: "a waiver", keys: Self.keys)
    let id = fields.requiredText("id")
    let rule = fields.requiredText("rule")
    let scope = fields.require("scope") ? fields.mapping["scope"] : nil
    let authorization = fields.requiredText("authorization")
    let reason = fields.requiredText("reason")
    let author = fields.requiredText("author")
    let approver = fields.requiredText("approver")
    let term = term(&fields)
    let quantity = quantity(&fields)
    let acceptsUndetermined = acceptsUndetermined(&fields)
    if let author, let approver, Self.isSame(author.value, approver.value) {
      fields.report(.approvedByAuthor(approver, author))
    }
    let read = scope.flatMap { scopes.scope($0, rule: rule, &fields) }
    diagnostics += fields.diagnostics
    guard !fields.diagnostics.hasErrors, let id, let rule, let read, let authorization, let reason,
      let author,
      let approver
    else { return nil }
    return Waiver(
      id: id.value, rule: RuleID(rule.value), scope: read, authorization: authorization.value,
      reason: reason.value, author: author.value, approver: approver.value, term: term, quantity: quantity,
      acceptsUndetermined: acceptsUndetermined, place: id.range)
  }

  /// Nil where a day cannot be read: such a waiver counts on no day.
  private func term(_ fields: inout MappingReader) -> WaiverTerm? {
    let issued = day("issued", &fields)
    let expires = day("expires", &fields)
    guard let issued, let expires else { return nil }
    let term = WaiverTerm(issued: issued, expires: expires)
    if term.isTooLong, let text = fields.text("expires") { fields.report(.tooLong(text, term)) }
    return term
  }

  private func day(_ key: String, _ fields: inout MappingReader) -> CalendarDate? {
    guard let text = fields.requiredText(key) else { return nil }
    let day = CalendarDate(reading: text.value)
    if day == nil { fields.report(.noDay(text, key)) }
    return day
  }

  private func quantity(_ fields: inout MappingReader) -> ExactNumber? {
    guard let text = fields.text("quantity") else { return nil }
    guard let number = ExactNumber(reading: text.value), number > .zero else {
      fields.report(.noQuantity(text))
      return nil
    }
    return number
  }

  private func acceptsUndetermined(_ fields: inout MappingReader) -> Bool {
    guard let text = fields.text("undetermined") else { return false }
    if text.value != "accept" { fields.report(.noAcceptance(text)) }
    return text.value == "accept"
  }

  /// Whether two names are one but for case and white space: `J. Doe` does not approve what `j.doe` wrote.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    func fold(_ name: String) -> String { String(name.lowercased().filter { !$0.isWhitespace }) }
    return fold(left) == fold(right)
  }
}

extension Diagnostic {
  fileprivate static func idTwice(_ waiver: Waiver, _ first: Waiver) -> Diagnostic {
    Diagnostic(
      code: .duplicateID, message: "two waivers are called `\(waiver.id)`", range: waiver.place,
      labels: [.init(range: first.place, text: "the first one")],
      help: "give each waiver an id of its own; this one covers nothing")
  }

  fileprivate static func approvedByAuthor(_ approver: YAMLText, _ author: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .waiverSelfApproved, message: "`\(approver.value)` both wrote and approved the waiver",
      range: approver.range, labels: [.init(range: author.range, text: "who wrote it")],
      help: "have it approved by someone else")
  }

  fileprivate static func tooLong(_ text: YAMLText, _ term: WaiverTerm) -> Diagnostic {
    Diagnostic(
      code: .waiverTooLong, message: "the waiver of \(term.issued) lasts more than a year", range: text.range,
      help: term.issued.adding(years: 1).map { "let it end on \($0) at the latest, and renew it then" })
  }

  fileprivate static func noDay(_ text: YAMLText, _ key: String) -> Diagnostic {
    Diagnostic(
      code: .waiverNotInForce, message: "`\(text.value)` is not a date, so that the waiver counts as expired",
      range: text.range, label: "`\(key)`", help: "write it as `2026-11-30`")
  }

  fileprivate static func noQuantity(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` is no number of units", range: text.range,
      help: "write a number above 0, or leave the key out if any number is covered")
  }

  fileprivate static func noAcceptance(_ text: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`undetermined` cannot be `\(text.value)`", range: text.range,
      help: "write `accept`, or leave the key out")
  }
}
