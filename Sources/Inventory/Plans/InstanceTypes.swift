/// The kinds of machine whose accelerators are known here, and how others give themselves away.
///
/// What is not here is undetermined if its name is one of an accelerated kind, never taken to hold nothing.
enum InstanceTypes {
  private static let torchx =
    "github.com/meta-pytorch/torchx, named_resources_aws.py (counts, from aws.amazon.com/ec2/instance-types)"
  private static let rapids = "github.com/rapidsai/deployment, source/cloud/aws (kind and count)"
  private static let neuron = "awsdocs-neuron.readthedocs-hosted.com, Trn1 architecture"
  private static let azure = "huggingface.co/docs/microsoft-azure, supported hardware"
  private static let aspire = "aspire.dev, AksNodeVmSizes (count); the kind is in the name"
  private static let toolkit = "github.com/GoogleCloudPlatform/cluster-toolkit, discussion 3478"
  private static let recalledGoogle = "recalled from cloud.google.com/compute/docs/gpus, not opened again"
  private static let p5en =
    "github.com/dstackai/dstack, pull request 4110 (what the cloud's own listing answers)"
  private static let recalledAWS = "count: \(torchx); kind recalled from aws.amazon.com/ec2/instance-types"

  /// Every kind known, in the order of the clouds.
  static let all: [InstanceType] =
    [
      ("p3dn.24xlarge", "Tesla V100 SXM2 32GB", 8, rapids), ("p4d.24xlarge", "A100 SXM4 40GB", 8, rapids),
      ("p4de.24xlarge", "A100 SXM4 80GB", 8, torchx), ("p5.48xlarge", "H100 SXM5 80GB", 8, rapids),
      ("p5e.48xlarge", "H200 SXM5 141GB", 8, recalledAWS), ("p5en.48xlarge", "H200 SXM5 141GB", 8, p5en),
      ("trn1.2xlarge", "Trainium 1", 1, neuron), ("trn1.32xlarge", "Trainium 1", 16, neuron),
      ("trn1n.32xlarge", "Trainium 1", 16, neuron),
      ("a2-megagpu-16g", "A100 SXM4 40GB", 16, recalledGoogle),
      ("a3-highgpu-8g", "H100 SXM5 80GB", 8, recalledGoogle),
      ("a3-megagpu-8g", "H100 SXM5 80GB", 8, recalledGoogle),
      ("a3-ultragpu-8g", "H200 SXM5 141GB", 8, toolkit),
      ("a4-highgpu-8g", "B200", 8, recalledGoogle),
      ("Standard_ND96asr_v4", "A100 SXM4 40GB", 8, azure),
      ("Standard_ND96amsr_A100_v4", "A100 SXM4 80GB", 8, azure),
      ("Standard_ND96isr_H100_v5", "H100 SXM5 80GB", 8, azure),
      ("Standard_ND96isr_H200_v5", "H200 SXM5 141GB", 8, aspire),
      ("Standard_ND96isr_MI300X_v5", "Instinct MI300X", 8, aspire),
      ("Standard_NC24ads_A100_v4", "A100 PCIe 80GB", 1, azure),
      ("Standard_NC48ads_A100_v4", "A100 PCIe 80GB", 2, azure),
      ("Standard_NC96ads_A100_v4", "A100 PCIe 80GB", 4, azure),
      // That page gives 80 GB and others 94: the family spans both.
      ("Standard_NC40ads_H100_v5", "H100", 1, azure), ("Standard_NC80adis_H100_v5", "H100", 2, azure),
      ("Standard_NC4as_T4_v3", "T4", 1, azure), ("Standard_NC8as_T4_v3", "T4", 1, azure),
      ("Standard_NC16as_T4_v3", "T4", 1, azure), ("Standard_NC64as_T4_v3", "T4", 4, azure),
    ].map { InstanceType(name: $0.0, chip: $0.1, count: $0.2, source: $0.3) }
    + sizes(
      "g4dn", "T4", source: torchx,
      [
        ("xlarge", 1), ("2xlarge", 1), ("4xlarge", 1), ("8xlarge", 1), ("12xlarge", 4), ("16xlarge", 1),
        ("metal", 8),
      ])
    + sizes(
      "g5", "A10G", source: torchx,
      [
        ("xlarge", 1), ("2xlarge", 1), ("4xlarge", 1), ("8xlarge", 1), ("12xlarge", 4), ("16xlarge", 1),
        ("24xlarge", 4), ("48xlarge", 8),
      ])
    + sizes("g6", "L4", source: rapids, [("24xlarge", 4), ("48xlarge", 8)])
    + sizes(
      "g6e", "L40S", source: torchx,
      [
        ("xlarge", 1), ("2xlarge", 1), ("4xlarge", 1), ("8xlarge", 1), ("12xlarge", 4), ("16xlarge", 1),
        ("24xlarge", 4), ("48xlarge", 8),
      ])
    + [1, 2, 4, 8].flatMap { count in
      [
        InstanceType(
          name: "a2-highgpu-\(count)g", chip: "A100 SXM4 40GB", count: count, source: recalledGoogle),
        InstanceType(
          name: "a2-ultragpu-\(count)g", chip: "A100 SXM4 80GB", count: count, source: recalledGoogle),
      ]
    }

  private static func sizes(_ family: String, _ chip: String, source: String, _ sizes: [(String, Int)])
    -> [InstanceType]
  {
    sizes.map { InstanceType(name: "\(family).\($0.0)", chip: chip, count: $0.1, source: source) }
  }

  /// The kind of a name; clouds do not agree on capitals.
  static func named(_ name: String) -> InstanceType? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Parts of a name that only accelerated kinds have.
  private static let words = [
    "gpu", "tpu", "npu", "a100", "a800", "h100", "h800", "h200", "b100", "b200", "b300", "mi300", "mi325",
    "mi350",
    "mi355", "v100", "ascend", "gaudi", "habana",
  ]
  /// Letters that stand before the generation in the names of accelerated families.
  private static let families = [
    "p", "g", "gr", "trn", "inf", "dl", "vt", "f", "a", "ct", "pi", "ai", "gn", "pnv", "vgn", "sgn", "ebmgn",
    "ga",
  ]

  /// Whether a name that is not known may be that of an accelerated kind: `p7.48xlarge`, `a5-highgpu-8g`,
  /// `Standard_ND…`, `ecs.gn9i…`.
  ///
  /// - Parameter onlyByWords: letters and numbers alone, such as `P1`, are not enough.
  static func looksAccelerated(_ name: String, onlyByWords: Bool = false) -> Bool {
    let lowered = name.lowercased()
    if words.contains(where: lowered.contains) || lowered.hasPrefix("standard_n") { return true }
    guard !onlyByWords else { return false }
    var parts = lowered.split { ".-_".contains($0) }
    let isPrefixed = parts.first == "ecs" || parts.first == "ml"
    if isPrefixed { parts.removeFirst() }
    guard let first = parts.first else { return false }
    let letters = String(first.prefix { $0.isLetter })
    guard first.dropFirst(letters.count).first?.isNumber ?? false else { return false }
    // Alibaba's `ecs.g7` and `ecs.a…` are ordinary machines.
    return families.contains(letters) && !(lowered.hasPrefix("ecs.") && ["g", "a", "p"].contains(letters))
  }
}
