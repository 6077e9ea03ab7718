import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

@testable import Inventory

@Suite("The items of a bill of materials")
struct ItemsFragmentTests {
  private func items(_ components: String, more: String = "", aliases: [String] = []) throws -> CaseFragment {
    let bill = """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", \(more)
       "metadata": {"component": {"type": "device", "name": "Example Server"}},
       "components": [\(components)]}
      """
    return try InventoryDesk.shared.get().items([("server.cdx.json", bill)], aliases: aliases)
  }

  private func device(_ name: String, quantity: String) -> String {
    #"{"type": "device", "name": "\#(name)", "properties": [{"name": "cdx:device:quantity", "value": "\#(quantity)"}]}"#
  }

  /// The elements of `items:`, as a case would be read.
  private func elements(_ fragment: CaseFragment) throws -> [YAMLNode] {
    let composition = YAMLComposer.compose(SourceFile(path: "items.yaml", text: fragment.text))
    #expect(composition.diagnostics.isEmpty)
    return try #require(composition.root?["items"]?.list)
  }

  @Test("are a line for each chip, with its number and the places of both")
  func aLineForEachChip() throws {
    let fragment = try items(
      device("H100 SXM5 80GB", quantity: "8") + "," + device("H20 96GB", quantity: "4") + ","
        + device("Power supply", quantity: "6"))
    #expect(!fragment.isOpen)
    let elements = try elements(fragment)
    #expect(elements.map { $0["chip"]?["value"]?.string } == ["H100 SXM5 80GB", "H20 96GB"])
    #expect(elements.map { $0["quantity"]?["value"]?.string } == ["8", "4"])
    #expect(elements.allSatisfy { $0["chip"]?["source"]?.string?.hasPrefix("server.cdx.json:") == true })
    #expect(fragment.text.contains("# No accelerators by name or alias: Power supply"))
  }

  @Test("that nobody can name stay lines of a chip that is not known")
  func notKnown() throws {
    let fragment = try items(device("H100 Turbo Edition", quantity: "2"))
    withKnownIssue("a device whose name names no chip is told in a remark only, as in a cluster") {
      #expect(fragment.isOpen)
      #expect((try? elements(fragment))?.map { $0["chip"]?.string } == ["unknown"])
      #expect(fragment.text.contains("# written `H100 Turbo Edition` (server.cdx.json:"))
    }
    let named = try items(
      device("H100 Turbo Edition", quantity: "2"), aliases: ["H100 Turbo Edition=H100 SXM5 80GB"])
    #expect(try elements(named).map { $0["chip"]?["value"]?.string } == ["H100 SXM5 80GB"])
  }

  @Test("without a number that can be read have a quantity that is not known")
  func notCounted() throws {
    let fragment = try items(device("H100 SXM5 80GB", quantity: "8x"))
    #expect(fragment.isOpen)
    #expect(try elements(fragment).map { $0["quantity"]?.string } == ["unknown"])
  }

  @Test("of a bill that is not complete end with a line of which nothing is known")
  func notComplete() throws {
    let fragment = try items(
      device("H100 SXM5 80GB", quantity: "8"), more: #""compositions": [{"aggregate": "incomplete"}],"#)
    #expect(fragment.isOpen)
    #expect(try elements(fragment).map { $0["chip"]?.string } == [nil, "unknown"])
  }

  @Test("are none where no accelerator is mentioned, and that is said")
  func none() throws {
    let fragment = try items(device("Power supply", quantity: "6"))
    #expect(try elements(fragment).isEmpty)
    #expect(fragment.text.contains("# No accelerator is mentioned."))
  }
}
