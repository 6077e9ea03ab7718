import Diagnostics
import Foundation
import Inventory
import TestSupport
import Testing

/// A folder of `Tests/Corpus/inventories`, called by its format and what it shows, with what is printed of it.
///
/// Set `ACCEPT_DIAGNOSTICS=1` to write what is printed now over the expected texts; then read every line of the change.
@Suite("A sample of an inventory")
struct SampleTests {
  private static let corpus = "Tests/Corpus/inventories"
  static let samples = Repository.files(below: corpus, ending: "/expected.txt")

  /// Codes of inventories.
  static let codes = DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix("L098") }

  private func printed(_ sample: String) throws -> String {
    let folder = String(sample.dropLast("/expected.txt".count))
    let name = String(folder.dropFirst(Self.corpus.count + 1))
    let format = try #require(InventoryFormat(rawValue: String(name.prefix { $0 != "." })))
    let files = try Repository.files(below: folder, ending: "").filter { $0 != sample }.map {
      SourceFile(path: String($0.dropFirst(folder.count + 1)), text: try Repository.text($0))
    }
    let outcome = try InventoryDesk.shared.get().read(format, files)
    let sources = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    return DiagnosticRenderer(sources: sources, colour: false).render(
      (outcome.inventory.diagnostics + outcome.fragment.diagnostics).inOrder)
  }

  @Test("prints what was read", arguments: samples)
  func printsWhatWasRead(sample: String) throws {
    let printed = try printed(sample)
    if ProcessInfo.processInfo.environment["ACCEPT_DIAGNOSTICS"] == "1" {
      try printed.write(to: Repository.root.appending(path: sample), atomically: true, encoding: .utf8)
    }
    #expect(try printed == Repository.text(sample))
  }

  @Test("is there for each code", arguments: codes)
  func isThereForEachCode(code: DiagnosticCode) throws {
    let texts = try Self.samples.map { try Repository.text($0) }
    #expect(texts.contains { $0.contains("[\(code.rawValue)]") })
  }
}
