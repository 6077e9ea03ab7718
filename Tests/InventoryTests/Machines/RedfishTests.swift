import Inventory
import Testing

@Suite("Processors of Redfish")
struct RedfishTests {
  private func processor(_ id: Int, _ more: String, type: String = "\"GPU\"") -> String {
    """
    {"@odata.id": "/redfish/v1/Systems/1/Processors/\(id)", "Id": "\(id)", "ProcessorType": \(type), \(more)}
    """
  }

  @Test("are counted by system, maker and model")
  func areCounted() throws {
    let members = (0..<8).map {
      processor($0, #""Manufacturer": "NVIDIA", "Model": "H100 80GB HBM3", "UUID": "u\#($0)""#)
    }
    let collection = """
      {"Members@odata.count": 9, "Members": [\(members.joined(separator: ",")), \(processor(9, #""Model": "Xeon""#, type: "\"CPU\""))]}
      """
    let outcome = try read(.redfish, collection)
    #expect(outcome.groups == ["1 × 8 H100 80GB HBM3"])
    #expect(outcome.codes == [])
  }

  @Test("of several files are of several nodes")
  func severalFiles() throws {
    let one = processor(1, #""Model": "NVIDIA A40""#, type: "\"Accelerator\"")
    #expect(try read(.redfish, [("a.json", one), ("b.json", "[\(one)]")]).groups == ["2 × 1 NVIDIA A40"])
  }

  @Test(
    "without a model or a type are unknown, and counted",
    arguments: [
      (#""Manufacturer": "NVIDIA", "Model": null"#, "\"GPU\""), (#""Model": "Widget 9""#, "null"),
      (#""Model": "Widget 9""#, "\"FPGA\""), (#""Model": "Widget 9""#, "\"OEM\""),
    ])
  func withoutAModel(more: String, type: String) throws {
    let outcome = try read(.redfish, processor(1, more, type: type))
    #expect(outcome.chips == 1)
    #expect(outcome.codes == ["L0983"])
  }

  @Test("of an empty socket are not there")
  func anEmptySocket() throws {
    let outcome = try read(.redfish, processor(1, #""Model": null, "Status": {"State": "Absent"}"#))
    #expect(outcome.groups == [])
    #expect(outcome.codes == [])
  }

  @Test("with the same serial number are counted once")
  func theSameSerialNumber() throws {
    let one = processor(1, #""Model": "NVIDIA A40", "SerialNumber": "S1""#)
    let outcome = try read(.redfish, [("a.json", one), ("b.json", one)])
    #expect(outcome.groups == ["1 × 1 NVIDIA A40"])
    #expect(outcome.codes == ["L0984"])
  }

  @Test(
    "that are only named, or not all there, are not whole",
    arguments: [
      #"{"Members@odata.count": 1, "Members": [{"@odata.id": "/redfish/v1/Systems/1/Processors/1"}]}"#,
      #"{"Members@odata.count": 2, "Members": []}"#,
      #"{"Members@odata.nextLink": "/x?skip=50", "Members": []}"#,
    ])
  func notWhole(text: String) throws {
    #expect(try read(.redfish, text).codes == ["L0982"])
  }

  @Test("are nothing else", arguments: ["{\"Members\": 1}", "{\"Id\": \"1\"}", "[1]", "Members: []\n"])
  func nothingElse(text: String) throws {
    #expect(try read(.redfish, text).codes.contains("L0981"))
  }
}
