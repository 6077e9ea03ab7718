import CaseInput
import ExportControl
import RuleModel
import Testing

@Suite("Names of chips as people and programs write them")
struct ChipSpellingTests {
  private func names(_ written: String) throws -> [String] {
    try RealRules.sound().catalogue.chips(named: written).map(\.name)
  }

  @Test(
    "a spelling leads to one chip",
    arguments: [
      ("H100 SXM", "H100 SXM5 80GB"), ("h100-sxm5", "H100 SXM5 80GB"),
      ("NVIDIA H100 80GB HBM3", "H100 SXM5 80GB"), ("NVIDIA-H100-80GB-HBM3", "H100 SXM5 80GB"),
      ("nvidia_h100_80gb_hbm3", "H100 SXM5 80GB"), ("Ｈ１００　ＳＸＭ", "H100 SXM5 80GB"),
      ("英伟达 H100 SXM", "H100 SXM5 80GB"), ("NVIDIA-H100-PCIe", "H100 PCIe 80GB"),
      ("NVIDIA-H100-NVL", "H100 NVL 94GB"), ("h800 pcie", "H800 PCIe 80GB"), ("H20-3e", "H20 141GB"),
      ("NVIDIA-H20-3e", "H20 141GB"), ("H20 96GB", "H20 96GB"), ("H200 SXM", "H200 SXM5 141GB"),
      ("NVIDIA H200 NVL", "H200 NVL 141GB"), ("NVIDIA A100-SXM4-40GB", "A100 SXM4 40GB"),
      ("A100-SXM-80GB", "A100 SXM4 80GB"), ("A100-PCIE-40GB", "A100 PCIe 40GB"),
      ("NVIDIA-A100-80GB-PCIe", "A100 PCIe 80GB"), ("NVIDIA A800 80GB PCIe", "A800 PCIe 80GB"),
      ("NVIDIA-A800-SXM4-80GB", "A800 SXM4 80GB"), ("Tesla V100-SXM2-32GB", "Tesla V100 SXM2 32GB"),
      ("Tesla-V100-PCIE-32GB", "Tesla V100 PCIe 32GB"), ("Tesla T4", "T4"), ("NVIDIA L40S", "L40S"),
      ("NVIDIA-L20", "L20"), ("NVIDIA L2", "L2"), ("RTX4090", "GeForce RTX 4090"),
      ("4090", "GeForce RTX 4090"), ("NVIDIA-GeForce-RTX-4090", "GeForce RTX 4090"),
      ("GeForce RTX 4090 D", "GeForce RTX 4090 D"), ("4090D", "GeForce RTX 4090 D"),
      ("RTX4090D", "GeForce RTX 4090 D"), ("NVIDIA GeForce RTX 5090 D v2", "GeForce RTX 5090 D V2"),
      ("RTX 5090D", "GeForce RTX 5090 D"), ("NVIDIA RTX 6000 Ada Generation", "RTX 6000 Ada"),
      ("NVIDIA-RTX-A6000", "RTX A6000"),
      ("NVIDIA RTX PRO 6000 Blackwell Server Edition", "RTX PRO 6000 Blackwell Server"),
      ("RTX PRO 6000D", "RTX Pro 6000D"), ("NVIDIA B300 SXM6 AC", "B300"), ("nvidia gb200", "GB200"),
      ("MI300X", "Instinct MI300X"), ("AMD MI300X", "Instinct MI300X"),
      ("amd_instinct_mi300x_oam", "Instinct MI300X"), ("AMD Radeon Instinct MI250X", "Instinct MI250X"),
      ("MI300A", "Instinct MI300A"), ("MI308", "Instinct MI308X"), ("MI-325X", "Instinct MI325X"),
      ("Habana Gaudi2", "Gaudi 2"), ("Huawei Ascend 910C", "Ascend 910C"), ("华为昇腾910C", "Ascend 910C"),
      ("昇腾 910B3", "Ascend 910B3"), ("寒武纪 MLU590", "MLU590"), ("寒武纪思元590", "MLU590"),
      ("昆仑芯 P800", "Kunlun P800"), ("海光 DCU Z100", "DCU Z100"), ("Hygon K100", "DCU K100"),
      ("Amazon Trainium2", "Trainium 2"), ("Google TPU v5e", "TPU v5e"), ("摩尔线程 MTT S4000", "MTT S4000"),
      ("HBM3E 9.6 Gbps", "HBM3E 1229 GB/s"),
    ])
  func oneChip(written: String, name: String) throws {
    #expect(try names(written) == [name])
  }

  @Test(
    "a family's name stands for all its chips",
    arguments: [
      ("H20", ["H20 96GB", "H20 141GB"]), ("NVIDIA H20", ["H20 96GB", "H20 141GB"]),
      ("NVIDIA-H20", ["H20 96GB", "H20 141GB"]), ("H200", ["H200 SXM5 141GB", "H200 NVL 141GB"]),
      ("NVIDIA-H200", ["H200 SXM5 141GB", "H200 NVL 141GB"]),
      ("NVIDIA H800", ["H800 SXM5 80GB", "H800 PCIe 80GB"]),
      ("昇腾910B", ["Ascend 910B1", "Ascend 910B2", "Ascend 910B3", "Ascend 910B4"]),
      ("华为 昇腾 910B", ["Ascend 910B1", "Ascend 910B2", "Ascend 910B3", "Ascend 910B4"]),
      ("沐曦 C500", ["MetaX C500 OAM", "MetaX C500 PCIe"]), ("Gaudi 3", ["Gaudi 3 OAM", "Gaudi 3 PCIe"]),
      ("HBM4", ["HBM4 2048 GB/s", "HBM4 2750 GB/s", "HBM4 1942 GB/s"]),
    ])
  func aFamily(written: String, chips: [String]) throws {
    #expect(try names(written) == chips)
  }

  @Test(
    "a name that leaves several chips open leads to none and lists them",
    arguments: [
      ("昆仑芯", ["Kunlun K200", "Kunlun R200", "Kunlun P800"]),
      ("海光 DCU", ["DCU Z100", "DCU K100", "DCU BW1000"]), ("MI300", ["Instinct MI300A", "Instinct MI300X"]),
      ("R200", ["Kunlun R200", "Rubin R200"]), ("H100 80GB", ["H100 SXM5 80GB", "H100 PCIe 80GB"]),
      ("A800 80GB", ["A800 SXM4 80GB", "A800 PCIe 80GB"]), ("H20 HBM3", ["H20 96GB", "H20 141GB"]),
      ("A100 40GB", ["A100 SXM4 40GB", "A100 PCIe 40GB"]),
      ("Trainium", ["Trainium 1", "Trainium 2", "Trainium 3"]), ("TPU v5", ["TPU v5e", "TPU v5p"]),
      ("寒武纪", ["MLU290-M5", "MLU370-X8", "MLU370-S4", "MLU590", "MLU690"]),
    ])
  func several(written: String, candidates: [String]) throws {
    #expect(try names(written).isEmpty)
    #expect(try RealRules.sound().catalogue.nearest(written) == candidates)
  }

  @Test(
    "a name that is almost one leads to none",
    arguments: [
      "H2", "H2OO", "H20 97GB", "H200e", "H20-0", "H10", "H100+", "L2 0", "L40 D", "RTX 4090 Ti",
      "RTX 4090 Laptop GPU", "RTX 3090 Ti", "RTX 5090 D V3", "Tesla V100-SXM2-16GB", "MI308A", "MI300C",
      "MI350", "910", "910BX", "Ascend 910E", "HL-225B", "AMD H100", "NVIDIA MI300X", "Huawei H20",
      "寒武纪 H20", "NVIDIA-H100-80GB-HBM3-SHARED", "NVIDIA A100-SXM4-80GB MIG 1g.10gb", "H100/H800",
      "H100, H20", "Н20", "NVIDIA", "HBM", "HBM5", "", " ", "-",
    ])
  func none(written: String) throws {
    #expect(try names(written).isEmpty)
  }

  @Test("every chip answers to each of its names, alone and after its maker")
  func everyNameLeadsToItsChip() throws {
    let catalogue = try RealRules.sound().catalogue
    for chip in catalogue.chips {
      for name in [chip.name] + chip.also {
        for written in [name, "\(chip.vendor) \(name)", name.uppercased(), name.lowercased()] {
          let found = catalogue.chips(named: written)
          #expect(found.contains { $0.name == chip.name }, "\(written)")
          // More than one chip only where the name is that of their family.
          #expect(Set(found.map(\.family)) == [chip.family], "\(written)")
        }
      }
    }
  }

  @Test("a chip's own name is its own, unless it is also the name of a family")
  func everyNameIsOneChips() throws {
    let library = try RealRules.sound()
    let families = try #require(library.vocabulary.codeLists["chip_family"])
    for chip in library.catalogue.chips where families.code(meantBy: chip.name) == nil {
      #expect(library.catalogue.chips(named: chip.name).map(\.name) == [chip.name])
    }
  }
}
