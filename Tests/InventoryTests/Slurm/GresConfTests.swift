import Inventory
import Testing

@Suite("gres.conf beside slurm.conf")
struct GresConfTests {
  private func both(_ slurm: String, _ gres: String, aliases: [String] = []) throws -> InventoryDesk.Outcome {
    try read(.slurm, [("slurm.conf", slurm), ("gres.conf", gres)], aliases: aliases)
  }

  @Test("gives the type that the other leaves out")
  func givesTheType() throws {
    let outcome = try both(
      "NodeName=n[1-4] Gres=gpu:8\n", "NodeName=n[1-4] Name=gpu Type=h100 File=/dev/nvidia[0-7]\n")
    #expect(outcome.groups == ["4 × 8 h100"])
    #expect(outcome.codes == [])
  }

  @Test("gives several types of one node, and different ones of its neighbours")
  func givesSeveralTypes() throws {
    let outcome = try both(
      "NodeName=n[1-3] Gres=gpu:4\n",
      """
      NodeName=n[1-2] Name=gpu Type=h100 File=/dev/nvidia[0-1]
      NodeName=n[1-2] Name=gpu Type=a40 File=/dev/nvidia[2-3]
      NodeName=n3 Name=gpu Type=a40 Count=4

      """)
    #expect(outcome.groups == ["2 × 2 h100", "2 × 2 a40", "1 × 4 a40"])
    #expect(outcome.codes == [])
  }

  @Test("that gives another count leaves both possible")
  func anotherCountStaysPossible() throws {
    let outcome = try both("NodeName=n1 Gres=gpu:h100:8\n", "Name=gpu Type=h100 File=/dev/nvidia[0-3]\n")
    #expect(outcome.groups == ["1 × 8|4 h100"])
    #expect(outcome.codes == ["L0986"])
    #expect(
      outcome.fragment.text.contains("or: [{ value: 4, source: \"gres.conf:1:1: `gres.conf` says so\" }]"))
  }

  @Test("that gives chips the scheduler was not told of leaves them possible")
  func chipsTheSchedulerWasNotToldOf() throws {
    let outcome = try both("NodeName=n1 CPUs=4\n", "NodeName=n1 Name=gpu Type=h100 File=/dev/nvidia[0-7]\n")
    #expect(outcome.groups == ["1 × 8|0 h100"])
    #expect(outcome.codes == ["L0986"])
  }

  @Test("of partitions makes the count unknown")
  func partitionsMakeTheCountUnknown() throws {
    let outcome = try both(
      "NodeName=n1 Gres=gpu:7\n",
      "NodeName=n1 Name=gpu MultipleFiles=/dev/nvidia0,/dev/nvidia-caps/nvidia-cap21,/dev/nvidia-caps/nvidia-cap22\n"
    )
    #expect(outcome.groups == ["1 × ? "])
    #expect(outcome.fragment.isOpen)
  }

  @Test("that speaks of nodes nobody describes is not whole")
  func strangersAreReported() throws {
    let outcome = try both("NodeName=n1 Gres=gpu:h100:8\n", "NodeName=n[1-3] Name=gpu Type=h100 Count=8\n")
    #expect(outcome.codes == ["L0982"])
    #expect(outcome.messages == ["`n2` and 1 more nodes are described in no `slurm.conf` given"])
  }

  @Test("alone does not say how many nodes there are")
  func aloneItIsNotWhole() throws {
    #expect(try read(.slurm, "Name=gpu Type=h100 Count=8\n").codes == ["L0982"])
  }
}
