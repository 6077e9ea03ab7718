import Foundation
import TestSupport

/// A ledger in a folder of its own, with one record as entry 1.
struct SmallLedger {
  let scratch: Scratch
  let path: String
  /// The id of the case recorded.
  static let caseID = "pass"

  init() throws {
    scratch = try Scratch()
    path = scratch.folder.appending(path: "ledger").path
    let run = try Program(environment: ["LICET_ACTOR": "tests"]).run(
      "check", Sample.pass.path, "--ledger", path)
    guard run.status == 0 else { throw NotBegun(said: run.err) }
  }

  /// The ledger could not be begun.
  struct NotBegun: Error {
    let said: String
  }

  /// Runs a verb on the ledger.
  func audit(_ verb: String, _ arguments: String...) throws -> Program.Run {
    try Program(environment: ["LICET_ACTOR": "tests"]).run(["audit", verb, path] + arguments)
  }

  /// The bytes of a file of the ledger.
  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: scratch.folder.appending(path: "ledger/\(name)")))
  }

  /// Puts other bytes in the place of a file of the ledger.
  func put(_ bytes: [UInt8], as name: String) throws { _ = try scratch.file("ledger/\(name)", bytes) }
}
