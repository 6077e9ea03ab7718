import ArgumentParser
import Foundation
import Ledger
import LedgerStore

/// `licet-benchmark ledger`: what an entry costs as the log grows, and what verifying the whole costs.
struct LedgerBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Appending, proving and verifying, in logs that grow tenfold.")

  @Option(help: "How many entries the largest log has.")
  var entries = 1_000_000

  @Option(
    help:
      "The folder to work in; the syncs of its disk are what an append costs. Default: the temporary folder.")
  var folder: String?

  private static let batch = 10_000
  private static let samples = 51
  private static let clock = Timestamp(secondsSince1970: 1_764_547_200)

  func validate() throws {
    guard entries >= 1000 else { throw ValidationError("--entries: at least 1000") }
  }

  func run() throws {
    let work = "\(folder ?? NSTemporaryDirectory())/licet-benchmark-\(getpid())"
    try FileManager.default.createDirectory(atPath: "\(work)/bare", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: work) }
    guard let bare = BareAppend("\(work)/bare"), let at = Self.clock,
      let key = Ed25519PrivateKey(seed: (0..<32).map { UInt8($0) }),
      let name = KeyName("example.org/benchmark")
    else { throw ValidationError("nothing can be written in \(work)") }
    let signer = NoteSigner(name: name, key: key)
    let seal = EntrySeal(at: at, by: "benchmark")
    let draft = EntryDraft(
      .hold(caseID: "case", reason: String(repeating: "reason ", count: 106)), seal: seal)
    let store = try LedgerStore(
      creating: "\(work)/ledger", origin: "\(name)", keys: [signer.verifier], seal: seal, signers: [signer])

    var size = 1
    var filling = Stopwatch()
    print(
      "entries    bytes each  append one  of it bare  ratio  prove one  fill, each  verify all  peak memory")
    while size < entries {
      let target = size == 1 ? 1000 : min(size * 10, entries)
      let begin = size
      while size < target {
        let count = min(Self.batch, target - size)
        _ = try filling.time { try store.append(Array(repeating: draft, count: count), signers: [signer]) }
        size += count
      }
      let filled = filling.times.reduce(.zero, +) / (target - begin)
      filling = Stopwatch()
      var one = Stopwatch()
      var floor = Stopwatch()
      var proof = Stopwatch()
      let line = [UInt8](repeating: UInt8(ascii: "x"), count: try store.entry(at: size - 1).line.count)
      // Turn about, so that what else the machine does falls on both.
      for sample in 0..<Self.samples {
        _ = try one.time { try store.append([draft], signers: [signer]) }
        size += 1
        guard floor.time({ bare.append(line) }) else { throw ValidationError("the disk refuses") }
        _ = try proof.time { try store.entry(at: sample * (size / Self.samples)) }
      }
      var whole = Stopwatch()
      let verification = try whole.time { try store.verify() }
      guard verification.isSound, verification.size == size else {
        throw ValidationError("the ledger is not sound: \(verification.problems)")
      }
      print(
        [
          "\(size)".padded(9), "\(line.count)".padded(10), one.median.shown("ms").padded(10),
          floor.median.shown("ms").padded(10), String(format: "%.2f", one.median / floor.median).padded(5),
          proof.median.shown("ms").padded(9),
          String(format: "%.1f µs", filled.milliseconds * 1000).padded(10),
          String(format: "%.2f s", whole.median.milliseconds / 1000).padded(10),
          String(format: "%.1f MB", PeakMemory.megabytes).padded(11),
        ].joined(separator: "  "))
    }
  }
}

extension Duration {
  fileprivate func shown(_ unit: String) -> String { String(format: "%.3f \(unit)", milliseconds) }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
