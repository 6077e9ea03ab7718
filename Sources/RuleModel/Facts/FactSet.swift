/// The facts of one case as they stand for one of its lines (S1).
package struct FactSet: Sendable, Hashable {
  package let entities: [Entity]
  /// Things every case can look at, which have numbers below 0 so that all cases share them.
  package let common: [Entity]
  /// Entities and lists at which paths begin; a root that is absent is unknown.
  package let roots: [String: FactValue]

  package init(entities: [Entity], common: [Entity] = [], roots: [String: FactValue]) {
    self.entities = entities
    self.common = common
    self.roots = roots
  }

  package subscript(id: EntityID) -> Entity {
    id.number < 0 ? common[-1 - id.number] : entities[id.number]
  }
}
