import Diagnostics
import Inventory
import TestSupport
import Testing

/// A file that was cut off must not pass for a smaller system.
@Suite("A file cut anywhere")
struct CutTests {
  /// A whole file of each format, and where in it a cut cannot be seen: after a line of a format without an end.
  struct Whole: Sendable, CustomTestStringConvertible {
    let format: InventoryFormat
    let text: String
    let endsAnywhere: Bool

    var testDescription: String { format.rawValue }
  }

  static let wholes: [Whole] = [
    Whole(
      format: .slurm,
      text: """
        ClusterName=x
        NodeName=DEFAULT CPUs=4 Gres=gpu:h100:8
        NodeName=a[1-12] \\
          State=UNKNOWN
        NodeName=b[001-110] Gres=gpu:a40:16,nic:2
        NodeName=c Gres="gpu:h100:12"

        """, endsAnywhere: true),
    Whole(
      format: .nvidiaSMI,
      text: "index, uuid, name\n" + (0..<12).map { "\($0), GPU-\($0), NVIDIA A40\n" }.joined(),
      endsAnywhere: true),
    Whole(
      format: .nvidiaSMI,
      text: "index, uuid, name, count\n" + (0..<12).map { "\($0), GPU-\($0), NVIDIA A40, 12\n" }.joined(),
      endsAnywhere: false),
    Whole(
      format: .kubernetes,
      text: """
        {"kind": "List", "items": [{"kind": "Node", "metadata": {"name": "a", "labels": {"nvidia.com/gpu.product": "NVIDIA-A40",
        "nvidia.com/gpu.count": "12"}}, "status": {"capacity": {"nvidia.com/gpu": "12"}}}]}

        """, endsAnywhere: false),
    Whole(
      format: .kubernetes,
      text: """
        items:
        - kind: Node
          metadata:
            labels:
              nvidia.com/gpu.count: "12"
              nvidia.com/gpu.product: NVIDIA-A40
            name: a
          status:
            capacity:
              nvidia.com/gpu: "12"
        kind: List

        """, endsAnywhere: false),
    Whole(
      format: .redfish,
      text:
        #"[{"ProcessorType": "GPU", "Model": "NVIDIA A40"}, {"ProcessorType": "GPU", "Model": "NVIDIA A40"}]"#
        + "\n",
      endsAnywhere: false),
    Whole(
      format: .terraform,
      text: """
        {"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"address": "a", "type": "aws_instance",
        "values": {"instance_type": "p5.48xlarge"}}]}}}

        """, endsAnywhere: false),
    Whole(
      format: .cyclonedx,
      text: """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "device", "name": "A40",
        "properties": [{"name": "cdx:device:quantity", "value": "12"}]}]}

        """, endsAnywhere: false),
  ]

  @Test("never yields fewer chips without a word", arguments: wholes)
  func neverYieldsFewer(whole: Whole) throws {
    let all = try read(whole.format, whole.text)
    try #require(all.chips > 0)
    try #require(all.codes == [])
    let bytes = Array(whole.text.utf8)
    for end in 0..<bytes.count {
      if whole.endsAnywhere, end > 0, bytes[end - 1] == UInt8(ascii: "\n"), !endsInContinuation(bytes[..<end])
      {
        continue
      }
      let cut = try read(whole.format, String(decoding: bytes[..<end], as: UTF8.self))
      #expect(cut.chips >= all.chips || cut.saysMore, "cut after \(end) bytes: \(cut.groups)")
    }
  }

  /// A line that goes on is no end.
  private func endsInContinuation(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropLast().last == UInt8(ascii: "\\")
  }

  @Test("or with any byte replaced is read to an end", arguments: wholes)
  func isReadToAnEnd(whole: Whole) throws {
    var random = SplitMix64(seed: 4800)
    let bytes = Array(whole.text.utf8)
    for _ in 0..<200 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int.random(in: bytes.indices, using: &random)] = random.pick(
          Array("\0[]{}\",=\\#\n 9:-é".utf8))
      }
      guard let text = String(validating: changed, as: UTF8.self) else { continue }
      let outcome = try read(whole.format, text)
      // Whatever came of it, the fragment is one that can be read.
      #expect(outcome.fragment.text.contains("cluster:\n"))
    }
  }
}
