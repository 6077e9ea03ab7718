import Inventory
import Testing

@Suite("A fragment of a case")
struct FragmentTests {
  @Test("is this, to the letter")
  func isThis() throws {
    let outcome = try read(
      .slurm,
      [
        (
          "slurm.conf",
          """
          ClusterName=tundra
          NodeName=login1 CPUs=8
          NodeName=n[01-64] Gres=gpu:h100:8
          NodeName=v[1-2] Gres=gpu:tesla:4 State=CLOUD
          Include more.conf

          """
        )
      ], aliases: ["h100=H100 SXM5 80GB"])
    #expect(
      outcome.fragment.text == """
        # From slurm.conf, read as slurm.
        # A part of a case: what these files say the system holds, not what was seen running in it. What is bought must be among
        # the nodes once it is installed, and the processors of the hosts count too; see Docs/inventories.md.
        cluster:
          name: { value: "tundra", source: "slurm.conf:1:13" }
          nodes:
            - name: "n[01-64]"
              number_of_nodes: { value: 64, basis: derived, source: "slurm.conf:3:10" }
              accelerators_per_node: { value: 8, basis: reported, source: "slurm.conf:3:24" }
              chip: { value: "H100 SXM5 80GB", basis: reported, source: "slurm.conf:3:24", note: "`h100` by an alias given with the command" }
            - name: "v[1-2]"
              number_of_nodes: { value: 2, basis: derived, source: "slurm.conf:4:10", note: "they are declared and need not exist", or: [{ value: 0, source: "slurm.conf:4:10: declared as CLOUD: they need not exist" }] }
              accelerators_per_node: { value: 4, basis: reported, source: "slurm.conf:4:22" }
              # written `tesla` (slurm.conf:4:22): the catalogue has no chip called `tesla`; nearest: Dojo D1, Tesla V100 SXM2 32GB, Tesla V100 PCIe 32GB, Tesla V100S PCIe 32GB, T4
              chip: unknown
            - name: "what was not read"
              # `more.conf` is included and was not read
              number_of_nodes: unknown
              accelerators_per_node: unknown
              chip: unknown
        # Without accelerators, as the files have it: login1
        # Seen and not settled:
        # - slurm.conf:4:10: L0987 `v[1-2]` is declared as CLOUD: these nodes need not exist
        # - slurm.conf:4:22: L0983 `tesla` is not identified: the catalogue has no chip called `tesla`
        # - slurm.conf:5:1: L0982 `more.conf` is included here and was not given

        """)
  }

  @Test("names some places of many, and counts the others")
  func namesSomePlaces() throws {
    let lines = (1...20).map { "NodeName=n\($0) Gres=gpu:a40:2\n" }.joined()
    let text = try read(.slurm, lines).fragment.text
    #expect(text.contains("name: \"n1,n2,n3,n4,n5,n6,n7,n8 and 12 more\""))
    #expect(text.contains("\"text:8:10\", \"and 12 more places\"]"))
  }

  @Test("is the same however often it is made")
  func isTheSame() throws {
    let text = "NodeName=n[1-9] Gres=gpu:h100:8,npu:2,foo:1\nNodeName=m[1-3] Gres=gpu:a40\n"
    #expect(try read(.slurm, text).fragment.text == (try read(.slurm, text).fragment.text))
  }

  @Test(
    "is not made with an alias that names nothing",
    arguments: ["h100", "h100=", "=H100", "h100=Quantum Blaster 9", "h100=H100 80GB"])
  func anAliasThatNamesNothing(alias: String) throws {
    #expect(throws: ChipAliases.Refusal.self) {
      try read(.slurm, "NodeName=n1 Gres=gpu:h100:8\n", aliases: [alias])
    }
  }
}
