/// The facts of one case as they stand for one of its lines (S1).
package struct FactSet: Sendable, Hashable {
  package let entities: [Entity]
  /// Entities and lists at which paths begin; a root that is absent is unknown.
  package let roots: [String: FactValue]

  package init(entities: [Entity], roots: [String: FactValue]) {
    self.entities = entities
    self.roots = roots
  }

  package subscript(id: EntityID) -> Entity { entities[id.number] }
}
