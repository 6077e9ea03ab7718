/// What a line may do (S12).
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  case pass, attention, blocked, undetermined
}
