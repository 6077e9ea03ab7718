import Inventory
import Testing

@Suite("The nodes of Kubernetes")
struct KubernetesTests {
  /// A list of nodes in JSON, each with labels and capacity.
  private func list(_ nodes: [(labels: [String: String], capacity: [String: String])]) -> String {
    let items = nodes.enumerated().map { index, node in
      func object(_ pairs: [String: String]) -> String {
        "{"
          + pairs.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
          + "}"
      }
      return """
        {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "node-\(index)", "labels": \(object(node.labels))},
         "status": {"capacity": \(object(node.capacity.merging(["cpu": "96", "memory": "1Gi", "pods": "110"]) { $1 }))}}
        """
    }
    return "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [\n" + items.joined(separator: ",\n")
      + "\n]}\n"
  }

  private func nvidia(_ product: String, _ count: String, _ more: [String: String] = [:]) -> [String: String]
  {
    ["nvidia.com/gpu.product": product, "nvidia.com/gpu.count": count].merging(more) { $1 }
  }

  @Test("are counted by their labels, like ones together")
  func areCountedByTheirLabels() throws {
    let node = (labels: nvidia("NVIDIA-H100-80GB-HBM3", "8"), capacity: ["nvidia.com/gpu": "8"])
    let outcome = try read(.kubernetes, list([node, node, ([:], [:])]))
    #expect(outcome.groups == ["2 × 8 NVIDIA-H100-80GB-HBM3"])
    #expect(outcome.inventory.hosts == ["node-2"])
    #expect(outcome.codes == [])
    #expect(outcome.fragment.text.contains("value: \"H100 SXM5 80GB\""))
  }

  @Test("that share circuits in time count the circuits, not the shares")
  func sharesInTimeAreNotCounted() throws {
    let labels = nvidia("NVIDIA-A100-SXM4-40GB-SHARED", "8", ["nvidia.com/gpu.replicas": "10"])
    let outcome = try read(.kubernetes, list([(labels, ["nvidia.com/gpu": "80"])]))
    #expect(outcome.groups == ["1 × 8 NVIDIA-A100-SXM4-40GB"])
    #expect(outcome.codes == [])
  }

  @Test("that are partitioned alike have an unknown number of circuits, of a known kind")
  func partitionsAreNotCounted() throws {
    let labels = nvidia("NVIDIA-A100-SXM4-40GB-MIG-1g.5gb", "56", ["nvidia.com/mig.strategy": "single"])
    let outcome = try read(.kubernetes, list([(labels, ["nvidia.com/gpu": "56"])]))
    #expect(outcome.groups == ["1 × ? NVIDIA-A100-SXM4-40GB"])
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.fragment.text.contains("value: \"A100 SXM4 40GB\""))
    #expect(outcome.fragment.text.contains("accelerators_per_node: unknown"))
  }

  @Test("whose labels call the partitioning invalid have an unknown number of circuits")
  func anInvalidPartitioning() throws {
    let outcome = try read(.kubernetes, list([(nvidia("NVIDIA-A100-SXM4-40GB-MIG-INVALID", "0"), [:])]))
    #expect(outcome.groups == ["1 × ? NVIDIA-A100-SXM4-40GB"])
  }

  @Test("that are partitioned in several ways count the circuits by their label")
  func mixedPartitions() throws {
    let labels = nvidia("NVIDIA-A100-SXM4-40GB", "8", ["nvidia.com/mig.strategy": "mixed"])
    let outcome = try read(
      .kubernetes, list([(labels, ["nvidia.com/gpu": "6", "nvidia.com/mig-3g.20gb": "4"])]))
    #expect(outcome.groups == ["1 × 8 NVIDIA-A100-SXM4-40GB"])
    #expect(outcome.codes == [])
  }

  @Test("without the labels say nothing of circuits, whatever they announce")
  func withoutLabels() throws {
    let outcome = try read(
      .kubernetes, list([([:], ["nvidia.com/gpu": "8"]), ([:], ["nvidia.com/mig-1g.5gb": "7"])]))
    #expect(outcome.groups == ["1 × ? ", "1 × ? "])
    #expect(outcome.fragment.isOpen)
  }

  @Test("whose labels and capacity differ keep both counts possible")
  func labelsAndCapacityDiffer() throws {
    let outcome = try read(.kubernetes, list([(nvidia("NVIDIA-A40", "8"), ["nvidia.com/gpu": "6"])]))
    #expect(outcome.groups == ["1 × 8|6 NVIDIA-A40"])
    #expect(outcome.codes == ["L0986"])
  }

  @Test("of other makers are counted only where what is announced is a circuit")
  func otherMakers() throws {
    let outcome = try read(
      .kubernetes,
      list([
        (["amd.com/gpu.product-name": "AMD_Instinct_MI210"], ["amd.com/gpu": "8"]),
        (["amd.com/gpu.product-name": "AMD_Instinct_MI300X_OAM"], ["amd.com/gpu": "64"]),
        (["amd.com/gpu.product-name": "AMD_Instinct_MI250X"], ["amd.com/gpu": "8"]),
        (
          ["gpu.intel.com/product": "Max_1550", "gpu.intel.com/device.count": "4"],
          ["gpu.intel.com/i915": "40"]
        ),
        (["node.kubernetes.io/npu.chip.name": "910B3"], ["huawei.com/Ascend910": "8"]),
        ([:], ["huawei.com/Ascend910": "16"]),
        ([:], ["example.com/thing": "2"]),
        ([:], ["huawei.com/Ascend910-2c": "4"]),
      ]))
    #expect(
      outcome.groups == [
        "1 × 8 AMD_Instinct_MI210", "1 × ? AMD_Instinct_MI300X_OAM", "1 × ? AMD_Instinct_MI250X",
        "1 × 4 Max_1550",
        "1 × 8 910B3", "1 × ? huawei.com/Ascend910", "1 × 2 example.com/thing",
        "1 × ? huawei.com/Ascend910-2c",
      ])
    let text = outcome.fragment.text
    for chip in ["Instinct MI210", "Data Center GPU Max 1550", "Ascend 910B3", "Instinct MI300X"] {
      #expect(text.contains("value: \"\(chip)\""))
    }
    // The series has the name of its first chip, and is not that chip.
    #expect(!text.contains("value: \"Ascend 910\""))
    #expect(!text.contains("example.com/thing\", basis"))
  }

  @Test("are read from YAML as well")
  func areReadFromYAML() throws {
    let outcome = try read(
      .kubernetes,
      """
      apiVersion: v1
      items:
      - apiVersion: v1
        kind: Node
        metadata:
          labels:
            nvidia.com/gpu.count: "8"
            nvidia.com/gpu.product: NVIDIA-H100-80GB-HBM3
          name: gpu-0
        status:
          capacity:
            cpu: "96"
            nvidia.com/gpu: "8"
      kind: List
      metadata:
        resourceVersion: ""

      """)
    #expect(outcome.groups == ["1 × 8 NVIDIA-H100-80GB-HBM3"])
    #expect(outcome.codes == [])
  }

  @Test(
    "that are not all there, or no nodes, say so",
    arguments: [
      (#"{"kind": "List", "metadata": {"continue": "abc"}, "items": []}"#, "L0982"),
      (#"{"kind": "PodList", "items": []}"#, "L0981"), (#"{"items": []}"#, "L0981"),
      (#"{"kind": "List", "items": [{"kind": "Pod"}]}"#, "L0981"),
      (#"{"kind": "List", "items": [{"kind": "Node", "metadata": {"name": "a"}}]}"#, "L0981"),
      (#"{"kind": "List", "kind": "List", "items": []}"#, "L0102"), ("[]", "L0981"), ("", "L0981"),
      (#"{"kind": "List", items: []}"#, "L0981"),
    ])
  func notWhole(text: String, code: String) throws {
    let outcome = try read(.kubernetes, text)
    #expect(outcome.codes == [code])
    #expect(outcome.fragment.isOpen)
  }

  @Test("listed twice are counted once")
  func listedTwice() throws {
    let one = list([(nvidia("NVIDIA-A40", "8"), [:])])
    let outcome = try read(.kubernetes, [("a.json", one), ("b.json", one)])
    #expect(outcome.groups == ["1 × 8 NVIDIA-A40"])
    #expect(outcome.codes == ["L0984"])
  }
}
