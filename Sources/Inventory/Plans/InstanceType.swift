/// A kind of machine that a cloud rents out, with the accelerators in it.
struct InstanceType: Sendable, Hashable {
  /// As the cloud calls it.
  let name: String
  /// By a name of the catalogue; a family where the cloud's own pages leave the chip open.
  let chip: String
  let count: Int
  /// Where that is said.
  let source: String
}
