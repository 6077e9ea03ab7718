import Inventory
import Testing

@Suite("A plan of Terraform")
struct TerraformTests {
  private func plan(_ resources: [String], changes: [String] = [], version: String = "1.2", more: String = "")
    -> String
  {
    """
    {"format_version": "\(version)", "terraform_version": "1.9.0", \(more)
     "planned_values": {"root_module": {"resources": [], "child_modules": [{"address": "module.m", "resources":
     [\(resources.joined(separator: ","))]}]}}, "resource_changes": [\(changes.joined(separator: ","))]}
    """
  }

  private func resource(_ type: String, _ values: String, secret: String = "{}", index: Int = 0) -> String {
    """
    {"address": "module.m.\(type).x[\(index)]", "mode": "managed", "type": "\(type)", "name": "x",
     "values": {\(values)}, "sensitive_values": \(secret)}
    """
  }

  private func unknown(_ type: String, _ marks: String) -> String {
    #"{"address": "module.m.\#(type).x[0]", "change": {"actions": ["create"], "after_unknown": {\#(marks)}}}"#
  }

  @Test("counts machines whose accelerators are known")
  func countsMachines() throws {
    let outcome = try read(
      .terraform,
      plan(
        (0..<4).map { resource("aws_instance", #""instance_type": "p5.48xlarge""#, index: $0) } + [
          resource("aws_instance", #""instance_type": "m5.large""#, index: 9)
        ]))
    #expect(outcome.groups == ["4 × 8 p5.48xlarge"])
    #expect(outcome.inventory.hosts == ["module.m.aws_instance.x[9]"])
    #expect(outcome.codes == [])
    #expect(outcome.fragment.text.contains("value: \"H100 SXM5 80GB\""))
  }

  @Test(
    "leaves a kind open that is not known and may hold accelerators",
    arguments: [
      "p9.48xlarge", "g7e.xlarge", "trn9.8xlarge", "p6-b200.48xlarge", "u-p6e-gb200x72", "f2.6xlarge",
    ])
  func anUnknownKind(kind: String) throws {
    let outcome = try read(.terraform, plan([resource("aws_instance", #""instance_type": "\#(kind)""#)]))
    #expect(outcome.groups == ["1 × ? \(kind)"])
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.fragment.isOpen)
  }

  @Test("counts machines that stand under a number")
  func machinesUnderANumber() throws {
    let outcome = try read(
      .terraform,
      plan([
        resource(
          "azurerm_kubernetes_cluster_node_pool", #""vm_size": "Standard_ND96isr_H100_v5", "node_count": 16"#),
        resource(
          "aws_eks_node_group",
          #""instance_types": ["p4d.24xlarge"], "scaling_config": [{"desired_size": 3}]"#),
      ]))
    #expect(outcome.groups == ["16 × 8 Standard_ND96isr_H100_v5", "3 × 8 p4d.24xlarge"])
    #expect(outcome.codes == [])
  }

  @Test("that does not know a number yet leaves it unknown")
  func aNumberNotKnownYet() throws {
    let type = "azurerm_kubernetes_cluster_node_pool"
    let outcome = try read(
      .terraform,
      plan(
        [resource(type, #""vm_size": "Standard_ND96asr_v4""#)],
        changes: [unknown(type, #""node_count": true"#)]))
    #expect(outcome.groups == ["? × 8 Standard_ND96asr_v4"])
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.messages.first?.contains("known only after it is applied") ?? false)
  }

  @Test("that does not know a kind yet leaves it unknown")
  func aKindNotKnownYet() throws {
    let outcome = try read(
      .terraform,
      plan(
        [resource("aws_instance", #""ami": "a""#)],
        changes: [unknown("aws_instance", #""instance_type": true"#)]))
    #expect(outcome.groups == ["1 × ? "])
    #expect(outcome.codes == ["L0983"])
  }

  @Test("that holds the kinds of several machines, or only a template, gives no number")
  func noNumber() throws {
    let outcome = try read(
      .terraform,
      plan([
        resource(
          "aws_eks_node_group",
          #""instance_types": ["p5.48xlarge", "m5.large"], "scaling_config": [{"desired_size": 3}]"#),
        resource("aws_launch_template", #""instance_type": "p5.48xlarge""#),
        resource("example_fleet", #""nested": [{"machine_type": "a3-highgpu-8g"}]"#),
      ]))
    #expect(outcome.groups == ["? × 8 p5.48xlarge", "? × 8 p5.48xlarge", "? × 8 a3-highgpu-8g"])
    #expect(outcome.codes == ["L0983", "L0983", "L0983"])
  }

  @Test("tells nothing that it marks as sensitive")
  func tellsNothingSensitive() throws {
    let outcome = try read(
      .terraform,
      plan([
        resource("aws_instance", #""instance_type": "p5.hidden-word""#, secret: #"{"instance_type": true}"#),
        resource("example_fleet", #""machine_type": "a3-hidden-word-8g""#, secret: "true", index: 1),
        resource("aws_instance", #""instance_type": "p5.48xlarge", "user_data": "hidden-word""#, index: 2),
      ]))
    #expect(outcome.groups == ["1 × ? ", "1 × 8 p5.48xlarge"])
    #expect(!outcome.fragment.text.contains("hidden-word"))
    #expect(!outcome.messages.joined().contains("hidden-word"))
    #expect(outcome.fragment.isOpen)
  }

  @Test("counts accelerators attached to a machine")
  func attachedAccelerators() throws {
    let outcome = try read(
      .terraform,
      plan([
        resource(
          "google_compute_instance",
          #""machine_type": "n1-standard-8", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 4}]"#)
      ]))
    #expect(outcome.groups == ["1 × 4 nvidia-tesla-t4"])
    #expect(outcome.fragment.text.contains("value: \"T4\""))
  }

  @Test(
    "of another form is refused, and one that is not whole says so",
    arguments: [
      (#"{"format_version": "2.0", "planned_values": {"root_module": {}}}"#, "L0981"),
      (#"{"format_version": "0.2", "planned_values": {"root_module": {}}}"#, "L0981"),
      (#"{"planned_values": {}}"#, "L0981"),
      (#"{"format_version": "1.0"}"#, "L0981"),
      (#"{"format_version": "1.2", "errored": true, "planned_values": {"root_module": {}}}"#, "L0982"),
      (#"{"format_version": "1.2", "complete": false, "planned_values": {"root_module": {}}}"#, "L0983"),
      (#"{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{}]}}}"#, "L0981"),
    ])
  func notWhole(text: String, code: String) throws {
    let outcome = try read(.terraform, text)
    #expect(outcome.codes == [code])
    #expect(outcome.fragment.isOpen)
  }
}
