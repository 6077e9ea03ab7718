package import Diagnostics

/// What running the tests of a rules folder came to.
package struct TestReport: Sendable {
  package var run = 0
  package var todo = 0
  package var failed = 0
  package var diagnostics: [Diagnostic] = []

  package init() {}
}
