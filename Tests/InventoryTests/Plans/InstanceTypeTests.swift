import CaseInput
@testable import Inventory
import Testing

@Suite("Kinds of machines")
struct InstanceTypeTests {
  @Test(
    "each name a chip or a family of the catalogue, with a source", arguments: InstanceTypes.all.map(\.name))
  func namesAChip(name: String) throws {
    let known = try #require(InstanceTypes.named(name))
    #expect(!(try InventoryDesk.shared.get().catalogue.chips(named: known.chip).isEmpty))
    #expect(known.count > 0)
    #expect(!known.source.isEmpty)
    #expect(InstanceTypes.looksAccelerated(name))
  }

  @Test("stand in the table once")
  func standOnce() {
    #expect(Set(InstanceTypes.all.map { $0.name.lowercased() }).count == InstanceTypes.all.count)
  }

  @Test(
    "without accelerators do not look as if they had any",
    arguments: [
      "m5.large", "c7g.xlarge", "t3.medium", "r6g.large", "x2gd.large", "u7i-12tb.224xlarge",
      "hpc7g.16xlarge", "n1-standard-8",
      "c3-standard-22", "e2-medium", "Standard_D4s_v5", "Standard_F8s_v2", "Standard_HB120rs_v3",
      "ecs.g7.large", "ecs.c6.large",
      "mac2.metal", "db.r5.large",
    ])
  func doNotLookSo(name: String) {
    #expect(!InstanceTypes.looksAccelerated(name))
  }
}
