/// Problems in the order they were found, the first of them kept and all counted.
struct ProblemList {
  static let limit = 100

  private(set) var problems: [LedgerProblem] = []
  private(set) var omitted = 0

  mutating func add(_ kind: LedgerProblem.Kind, entry: Int? = nil, offset: Int? = nil) {
    add(LedgerProblem(kind, entry: entry, offset: offset))
  }

  mutating func add(_ problem: LedgerProblem) {
    if problems.count < Self.limit { problems.append(problem) } else { omitted += 1 }
  }
}
