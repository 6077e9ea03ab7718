package import Quantities
package import RuleModel

extension ProcurementCase {
  /// The same purchase as if it were made on another day.
  package func bought(on date: CalendarDate) -> ProcurementCase {
    ProcurementCase(
      id: id, title: title, path: path, position: position, place: place, asOf: nil,
      transactionDate: transactionDate == nil ? nil : date,
      lines: lines.map {
        Line(
          number: $0.number, name: $0.name, quantity: $0.quantity, facts: $0.facts.bought(on: date),
          place: $0.place)
      },
      diagnostics: diagnostics, tables: tables)
  }
}

extension FactSet {
  /// The same facts with the transaction on another day.
  package func bought(on date: CalendarDate) -> FactSet {
    guard case .entity(let id)? = roots["transaction"] else { return self }
    var entities = entities
    let old = self[id]
    var changed = old.facts
    changed["date"] = Fact(
      value: .date(date), evidence: Evidence(place: nil, written: date.description, basis: "timeline"))
    entities[id.number] = Entity(
      type: old.type, path: old.path, kinds: old.kinds, place: old.place, facts: changed)
    return FactSet(entities: entities, common: common, roots: roots)
  }
}
