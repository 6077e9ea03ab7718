import Diagnostics
import Inventory
import Testing
import YAMLSyntax

@Suite("An inventory that means harm")
struct HostileTests {
  @Test(
    "nested deeply is refused",
    arguments: [InventoryFormat.kubernetes, .redfish, .terraform, .cyclonedx])
  func nestedDeeply(format: InventoryFormat) throws {
    let outcome = try read(format, String(repeating: "[", count: 100_000))
    #expect(outcome.codes.contains("L0109"))
    #expect(outcome.fragment.isOpen)
  }

  @Test("with names that would break out of the fragment stays in it")
  func staysInTheFragment() throws {
    let name = #"x\"\n  nodes: none\n#\u2028"#
    let text = """
      {"kind": "List", "items": [{"kind": "Node", "metadata": {"name": "\(name)",
      "labels": {"nvidia.com/gpu.product": "\(name)", "nvidia.com/gpu.count": "8"}}, "status": {"capacity": {}}},
      {"kind": "Node", "metadata": {"name": "\(name)2"}, "status": {"capacity": {}}}]}
      """
    let outcome = try read(.kubernetes, text)
    #expect(outcome.chips == 8)
    let composition = YAMLComposer.compose(SourceFile(path: "fragment.yaml", text: outcome.fragment.text))
    #expect(composition.diagnostics == [])
    guard case .mapping(let root)? = composition.root, case .mapping(let cluster)? = root["cluster"],
      case .sequence(let nodes)? = cluster["nodes"]
    else {
      Issue.record("not the fragment: \(outcome.fragment.text)")
      return
    }
    #expect(root.entries.count == 1)
    #expect(cluster.entries.count == 1)
    #expect(nodes.elements.count == 1)
  }

  @Test("with many lines for every node takes no longer than it is long", .timeLimit(.minutes(10)))
  func takesNoLonger() throws {
    let lines = (0..<200).map {
      "NodeName=n\($0) Name=gpu Type=h100 Count=0\nName=gpu Type=t\($0) Count=1\n"
    }
    let outcome = try read(
      .slurm, "Name=gpu Type=h100 Count=8\nNodeName=n[0-20000] Gres=gpu:h100:8\n" + lines.joined())
    #expect(outcome.chips == 20_001 * 8)
  }
}
