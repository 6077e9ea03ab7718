/// What is asked for beside the case: nothing here changes what the law says, only which law of which day is asked.
public struct Terms: Sendable, Hashable {
  /// The day to judge as of, before the case's own and that of its transaction; nil for those.
  public var asOf: Day?
  /// The only jurisdiction judged, `us` or `cn`; nil for all. One that no pack is of judges nothing, and what is not judged
  /// is undetermined.
  public var jurisdiction: String?
  /// Whether a measure known from reports only may block a line; if not, it calls for attention (S11).
  public var reportedMeasuresBlock: Bool

  /// Terms of which all may be left out.
  public init(asOf: Day? = nil, jurisdiction: String? = nil, reportedMeasuresBlock: Bool = true) {
    self.asOf = asOf
    self.jurisdiction = jurisdiction
    self.reportedMeasuresBlock = reportedMeasuresBlock
  }
}
