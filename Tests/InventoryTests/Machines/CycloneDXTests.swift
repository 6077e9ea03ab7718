import Inventory
import TestSupport
import Testing

@Suite("A bill of materials of CycloneDX")
struct CycloneDXTests {
  private func bill(_ components: String, version: String = "1.6", more: String = "") -> String {
    """
    {"bomFormat": "CycloneDX", "specVersion": "\(version)", "version": 1,
     "metadata": {"component": {"type": "device", "name": "Example Server"}}, \(more)
     "components": [\(components)]}
    """
  }

  private func device(_ name: String, quantity: String? = nil, more: String = "") -> String {
    let properties =
      quantity.map { #", "properties": [{"name": "cdx:device:quantity", "value": "\#($0)"}]"# } ?? ""
    return #"{"type": "device", "name": "\#(name)"\#(properties)\#(more)}"#
  }

  @Test("counts devices in what holds them", arguments: ["1.4", "1.5", "1.6", "1.7"])
  func countsDevices(version: String) throws {
    let board = device(
      "Baseboard", quantity: "2", more: #", "components": [\#(device("H100 SXM5 80GB", quantity: "4"))]"#)
    let outcome = try read(
      .cyclonedx, bill(board + "," + device("Power supply", quantity: "6"), version: version))
    #expect(outcome.groups == ["1 × 2 Baseboard", "1 × 8 H100 SXM5 80GB", "1 × 6 Power supply"])
    #expect(outcome.codes == [])
    #expect(!outcome.fragment.text.contains("value: \"Power supply\""))
    #expect(outcome.fragment.text.contains("# No accelerators by name or alias: Baseboard,Power supply"))
  }

  @Test("asks for a device whose words are those of an accelerator")
  func asksForSuspects() throws {
    let outcome = try read(
      .cyclonedx, bill(device("Widget 9", more: #", "description": "AI accelerator module""#)))
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.fragment.isOpen)
    let settled = try read(
      .cyclonedx, bill(device("Widget 9", more: #", "description": "AI accelerator module""#)),
      aliases: ["Widget 9=none"])
    #expect(settled.codes == [])
  }

  @Test("names the maker beside the device")
  func namesTheMaker() throws {
    let outcome = try read(.cyclonedx, bill(device("A40", more: #", "manufacturer": {"name": "NVIDIA"}"#)))
    #expect(outcome.fragment.text.contains("value: \"A40\""))
  }

  @Test(
    "with a quantity that is no number leaves it unknown", arguments: ["many", "-1", "1.5", "99999999999"])
  func aQuantityThatIsNoNumber(quantity: String) throws {
    let outcome = try read(.cyclonedx, bill(device("A40", quantity: quantity)))
    #expect(outcome.groups == ["1 × ? A40"])
    #expect(outcome.codes == ["L0983"])
  }

  @Test("that says of itself that it is not complete is not")
  func anIncompleteBill() throws {
    let outcome = try read(
      .cyclonedx, bill(device("A40"), more: #""compositions": [{"aggregate": "incomplete"}],"#))
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.fragment.isOpen)
  }

  @Test(
    "is nothing else",
    arguments: [
      #"{"bomFormat": "CycloneDX", "specVersion": "2.0", "components": []}"#,
      #"{"bomFormat": "CycloneDX", "specVersion": "1.3", "components": []}"#, #"{"spdxVersion": "SPDX-2.3"}"#,
      #"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "x"}]}"#,
      #"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": {}}"#,
    ])
  func nothingElse(text: String) throws {
    #expect(try read(.cyclonedx, text).codes == ["L0981"])
  }

  @Test("does not take two components under one reference for one")
  func oneReferenceTwice() throws {
    let one = device("A40", more: #", "bom-ref": "gpu""#)
    #expect(try read(.cyclonedx, bill(one + "," + one)).codes == ["L0981"])
  }
}
