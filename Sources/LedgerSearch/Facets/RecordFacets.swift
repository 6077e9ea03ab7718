package import AuditTrail
import Ledger

/// What the index knows of a record, taken from its JSON. What is concealed is not among it, but for the id of the case.
package struct RecordFacets: Sendable, Hashable {
  package let caseID: String
  package let casePath: String
  package let digest: String
  package let verdict: String
  package let asOf: String
  /// The case, its place and all that was chosen in judging it: only a record of the same takes the place of another. A judgement
  /// of one jurisdiction, under another reading, on a chosen day or of another file leaves the whole one standing.
  package let scope: String
  /// Each once, in the order of the record.
  package let facets: [Facet]

  package init(record: JSONValue) {
    let about = record["case"]
    caseID = about?["id"]?.text ?? "?"
    casePath = about?["path"]?.text ?? "?"
    digest = record["digest"]?.text ?? "?"
    verdict = record["verdict"]?.text ?? "?"
    asOf = record["as_of"]?.text ?? "?"
    let chosenDay = record["as_of_origin"]?.text == "option" ? asOf : ""
    let place = "\(casePath)#\(about?["index"]?.integer ?? 0)"
    scope = [caseID, place, (record["options"] ?? .null).canonical, chosenDay].joined(separator: "\n")
    let stated = (record["stated"]?.elements ?? []).flatMap(Self.facets(ofStated:))
    let determinations = (record["lines"]?.elements ?? []).flatMap { $0["determinations"]?.elements ?? [] }
    let found = (stated + determinations.flatMap(Self.facets(ofDetermination:))).filter {
      !Self.isConcealed($0.text)
    }
    var seen: Set<Facet> = []
    facets = ([Facet(.caseID, caseID), Facet(.scope, scope)] + found).filter { seen.insert($0).inserted }
  }

  /// Whether a text stands for another that nobody may read here.
  static func isConcealed(_ text: String) -> Bool { ObjectName(reading: text)?.isConcealed ?? false }

  private static func facets(ofStated stated: JSONValue) -> [Facet] {
    guard let fact = stated["fact"]?.text, let value = stated["value"]?.text else { return [] }
    if fact == "party.name" { return [Facet(.party, value)] }
    if fact == "chip.name" || fact.hasSuffix(".chip") { return [Facet(.chip, value)] }
    guard stated["codes"]?.text == "country" else { return [] }
    return value.split(separator: ",").map { code in Facet(.country, code.filter { !$0.isWhitespace }) }
  }

  private static func facets(ofDetermination determination: JSONValue) -> [Facet] {
    let entries = (determination["classification"]?.elements ?? []).compactMap { $0["entry"]?.text }
    let chips = (determination["facts"]?.elements ?? []).compactMap { $0["catalogue_entry"]?.text }
    let jurisdiction = determination["jurisdiction"]?.text ?? "?"
    let outcome = determination["outcome"]?.text.map { "\(jurisdiction) \($0)" }
    return entries.map { Facet(.entry, $0) } + chips.map { Facet(.chip, $0) }
      + [outcome].compactMap { $0 }.map { Facet(.outcome, $0) }
  }
}
