/// How a type of resource says which machines it makes, and how many.
struct MachineRule: Sendable, Hashable {
  /// How many machines one resource makes.
  enum Quantity: Sendable, Hashable {
    case one
    /// As many as stand under these keys.
    case under([String])
    /// It only describes machines that something else makes.
    case unsaid(String)
  }

  /// Where the kind of machine stands.
  let kind: [String]
  let quantity: Quantity

  /// The types of resource whose quantity is understood; of others only the kind is.
  static let byType: [String: MachineRule] = [
    "aws_instance": MachineRule(kind: ["instance_type"], quantity: .one),
    "aws_spot_instance_request": MachineRule(kind: ["instance_type"], quantity: .one),
    "aws_launch_template": MachineRule(
      kind: ["instance_type"], quantity: .unsaid("a template does not say how many machines are made from it")
    ),
    "aws_eks_node_group": MachineRule(
      kind: ["instance_types"], quantity: .under(["scaling_config", "desired_size"])),
    "google_compute_instance": MachineRule(kind: ["machine_type"], quantity: .one),
    "google_compute_instance_template": MachineRule(
      kind: ["machine_type"], quantity: .unsaid("a template does not say how many machines are made from it")),
    "google_container_node_pool": MachineRule(
      kind: ["node_config", "machine_type"],
      quantity: .unsaid("the nodes of a pool are counted for each zone, and may scale")),
    "azurerm_linux_virtual_machine": MachineRule(kind: ["size"], quantity: .one),
    "azurerm_windows_virtual_machine": MachineRule(kind: ["size"], quantity: .one),
    "azurerm_virtual_machine": MachineRule(kind: ["vm_size"], quantity: .one),
    "azurerm_linux_virtual_machine_scale_set": MachineRule(kind: ["sku"], quantity: .under(["instances"])),
    "azurerm_kubernetes_cluster_node_pool": MachineRule(kind: ["vm_size"], quantity: .under(["node_count"])),
    "azurerm_kubernetes_cluster": MachineRule(
      kind: ["default_node_pool", "vm_size"], quantity: .under(["default_node_pool", "node_count"])),
    "alicloud_instance": MachineRule(kind: ["instance_type"], quantity: .one),
  ]

  /// Keys under which resources of any type name a kind of machine or an accelerator.
  static let kindKeys: Set<String> = [
    "accelerator_type", "flavor_id", "flavor_name", "instance_class", "instance_type", "instance_types",
    "machine_type", "node_type", "shape", "size", "sku", "sku_name", "vm_size",
  ]
}
