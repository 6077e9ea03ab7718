package import AuditTrail

extension Record.Engine {
  /// This program.
  package static let current = Record.Engine(version: "0.1.0", semantics: 3)
}
