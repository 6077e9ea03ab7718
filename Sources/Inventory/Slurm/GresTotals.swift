import Diagnostics

/// What several lines of `gres.conf` count together, type by type.
struct GresTotals: Sendable, Hashable {
  /// The lines of one type together.
  struct Total: Sendable, Hashable {
    /// As first written.
    let type: String
    var count: Int
    var countsSlices: Bool
    var places: [SourceRange]
  }

  /// In the order in which each type was first met.
  private(set) var all: [Total] = []
  private var indices: [String: Int] = [:]

  /// Adds a line; Slurm does not tell capitals in types.
  mutating func add(_ line: GresLine) {
    let key = line.type.lowercased()
    guard let index = indices[key] else {
      indices[key] = all.count
      all.append(
        Total(type: line.type, count: line.count, countsSlices: line.countsSlices, places: [line.place]))
      return
    }
    let sum = all[index].count.addingReportingOverflow(line.count)
    all[index].count = sum.overflow ? Int.max : sum.partialValue
    all[index].countsSlices = all[index].countsSlices || line.countsSlices
    if all[index].places.count <= InventoryLimits.listed { all[index].places.append(line.place) }
  }

  /// Those that a resource of a type may be: of the same type, or of none.
  func matching(_ type: String) -> [Total] {
    type.isEmpty ? all : ["", type.lowercased()].compactMap { indices[$0] }.map { all[$0] }
  }
}
