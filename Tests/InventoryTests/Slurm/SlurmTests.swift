import Diagnostics
import Inventory
import Testing

@Suite("slurm.conf")
struct SlurmTests {
  @Test("gives nodes, chips per node and the type as the administrator calls it")
  func givesNodesAndChips() throws {
    let outcome = try read(.slurm, "NodeName=n[001-064] CPUs=96 Gres=gpu:h100:8 State=UNKNOWN\n")
    #expect(outcome.groups == ["64 × 8 h100"])
    #expect(outcome.codes == [])
    #expect(
      outcome.fragment.text.contains("chip: { value: \"h100\", basis: reported, source: \"text:1:34\" }"))
  }

  @Test("does not tell capitals, takes blanks around the sign, quotes, comments and lines that go on")
  func isReadAsSlurmReadsIt() throws {
    let outcome = try read(
      .slurm,
      """
      # everything in one partition \\
      nodename = n[1-2] \\
        GRES="gpu:h100:4,shard:64" # four of them, not gpu:h100:8
      NODENAME=n3 gres=gpu:h100:4\t

      """)
    #expect(outcome.groups == ["3 × 4 h100"])
    #expect(outcome.codes == [])
  }

  @Test("takes what a line leaves out from the last NodeName=DEFAULT")
  func takesDefaults() throws {
    let outcome = try read(
      .slurm,
      """
      NodeName=DEFAULT Gres=gpu:h100:8
      NodeName=a[1-2]
      NodeName=b1 Gres=gpu:a40:2
      NodeName=DEFAULT State=FUTURE
      NodeName=c[1-3]

      """)
    #expect(outcome.groups == ["2 × 8 h100", "1 × 2 a40", "3|0 × 8 h100"])
    #expect(outcome.codes == ["L0987"])
  }

  @Test(
    "counts what has no type, and leaves its chip unknown",
    arguments: [("gpu:8", "64 × 8 "), ("gpu", "64 × 1 "), ("gpu:1K", "64 × 1024 ")])
  func countsWhatHasNoType(gres: String, group: String) throws {
    let outcome = try read(.slurm, "NodeName=n[1-64] Gres=\(gres)\n")
    #expect(outcome.groups == [group])
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.fragment.isOpen)
    #expect(outcome.fragment.text.contains("\n      chip: unknown\n"))
  }

  @Test("takes a type that the catalogue does not know for no chip, whatever it resembles")
  func anUnknownTypeIsUndetermined() throws {
    let outcome = try read(.slurm, "NodeName=n1 Gres=gpu:tesla:4\n")
    #expect(outcome.codes == ["L0983"])
    #expect(outcome.messages == ["`tesla` is not identified: the catalogue has no chip called `tesla`"])
  }

  @Test("takes a type for the chip that an alias says", arguments: ["tesla", "gpu:tesla", "TESLA"])
  func anAliasNamesTheChip(word: String) throws {
    let outcome = try read(.slurm, "NodeName=n1 Gres=gpu:tesla:4\n", aliases: ["\(word)=V100 SXM2 32GB"])
    #expect(outcome.codes == [])
    #expect(outcome.fragment.text.contains("value: \"Tesla V100 SXM2 32GB\""))
    #expect(!outcome.fragment.isOpen)
  }

  @Test(
    "of slices gives no number of chips",
    arguments: ["gpu:1g.5gb:7", "gpu:a100_3g.20gb:2", "gpu:H100_1g.10gb:56"])
  func slicesAreNotCounted(gres: String) throws {
    let outcome = try read(.slurm, "NodeName=n1 Gres=\(gres)\n")
    #expect(outcome.groups.first?.hasPrefix("1 × ? ") ?? false)
    #expect(outcome.chips == 0)
    #expect(outcome.fragment.isOpen)
  }

  @Test(
    "keeps quiet of resources that are no circuits, and asks for those it does not know",
    arguments: [("nic:2", []), ("mps:100", []), ("npu:8", ["L0983"]), ("bandwidth:lustre:no_consume:4G", [])])
  func otherResources(gres: String, codes: [String]) throws {
    #expect(try read(.slurm, "NodeName=n1 Gres=\(gres)\n").codes == codes)
    #expect(try read(.slurm, "NodeName=n1 Gres=\(gres)\n", aliases: ["npu=none"]).codes == [])
  }

  @Test("names a misspelt key, since it may be the one that counts")
  func aMisspeltKeyIsAnError() throws {
    let outcome = try read(.slurm, "NodeName=n[1-64] Grse=gpu:h100:8\n")
    #expect(outcome.codes == ["L0981"])
    #expect(outcome.inventory.diagnostics.first?.replacement == "Gres")
    #expect(!outcome.inventory.gaps.isEmpty)
  }

  @Test(
    "that is not whole says so, and leaves the list of nodes open",
    arguments: [
      ("Include nodes.conf\n", "L0982"), ("include /etc/slurm/nodes.conf\n", "L0982"),
      ("MaxNodeCount=200\n", "L0983"),
      ("NodeNmae=n2 CPUs=1\n", "L0981"), ("CPUs=4 Gres=gpu:4\n", "L0981"), ("NodeName n2\n", "L0981"),
      ("NodeName=n[1-1000000000] Gres=gpu:8\n", "L0109"), ("NodeName=n2 Gres=gpu:h100:x:2\n", "L0981"),
    ])
  func whatIsNotWholeSaysSo(line: String, code: String) throws {
    let outcome = try read(.slurm, "NodeName=n1 Gres=gpu:h100:8\n" + line)
    #expect(outcome.groups.first == "1 × 8 h100")
    #expect(outcome.codes == [code])
    #expect(outcome.fragment.isOpen)
    #expect(outcome.fragment.text.contains("number_of_nodes: unknown"))
  }

  @Test("with the file it includes beside it is whole")
  func anIncludedFileCanBeGiven() throws {
    let outcome = try read(
      .slurm,
      [
        ("etc/slurm.conf", "ClusterName=tundra\nInclude /etc/slurm/nodes.conf\n"),
        ("etc/nodes.conf", "NodeName=n[1-4] Gres=gpu:h100:8\n"),
      ])
    #expect(outcome.groups == ["4 × 8 h100"])
    #expect(outcome.codes == [])
    #expect(outcome.inventory.name?.text == "tundra")
  }

  @Test("counts a node that is described twice once")
  func aNodeDescribedTwiceIsCountedOnce() throws {
    let outcome = try read(.slurm, "NodeName=n[1-4] Gres=gpu:h100:8\nNodeName=n[4-5] Gres=gpu:h100:8\n")
    #expect(outcome.groups == ["5 × 8 h100"])
    #expect(outcome.codes == ["L0984"])
  }

  @Test("lists nodes without accelerators as such")
  func nodesWithoutAccelerators() throws {
    let outcome = try read(.slurm, "NodeName=login[1-2] CPUs=4\n")
    #expect(outcome.inventory.hosts == ["login[1-2]"])
    #expect(outcome.fragment.text.contains("  nodes: unknown\n"))
  }
}
