package import Diagnostics

/// Reads inventories of one format.
package enum InventoryReader {
  /// What the files say together; what is wrong with them is among its diagnostics.
  package static func read(_ format: InventoryFormat, _ files: [SourceFile]) -> Inventory {
    switch format {
    case .slurm: SlurmReader.read(files)
    case .kubernetes: KubernetesReader.read(files)
    case .nvidiaSMI: NvidiaSMIReader.read(files)
    case .redfish: RedfishReader.read(files)
    case .terraform: TerraformReader.read(files)
    case .cyclonedx: CycloneDXReader.read(files)
    }
  }
}
