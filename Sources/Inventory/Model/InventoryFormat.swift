/// The kinds of inventory that can be read.
package enum InventoryFormat: String, Sendable, Hashable, CaseIterable {
  /// `slurm.conf`, with `gres.conf` and the files they include.
  case slurm
  /// The nodes of a Kubernetes cluster, as `kubectl get nodes -o json` or `-o yaml` lists them.
  case kubernetes
  /// The sheet of `nvidia-smi --query-gpu=… --format=csv`, one file a node.
  case nvidiaSMI = "nvidia-smi"
  /// Processor resources of Redfish.
  case redfish
  /// A plan, as `terraform show -json` prints it.
  case terraform
  /// A hardware bill of materials in the JSON of CycloneDX.
  case cyclonedx
}
