/// What came of a case file.
public struct JudgedFile: Sendable, Hashable {
  /// As it was given.
  public let path: String
  /// One for each case that could be read, in the order of the file.
  public let judgements: [Judgement]
  /// What is wrong with the file, its tables and its cases, each once.
  public let problems: [Problem]

  /// The worst of its judgements. A file that could not be read whole, or holds no case, is at best undetermined.
  public var verdict: Judgement.Verdict {
    let worst = judgements.map(\.verdict).max() ?? .undetermined
    return problems.contains(where: \.isError) ? max(worst, .undetermined) : worst
  }
}
