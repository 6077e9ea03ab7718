import Inventory
import Testing

@Suite("The sheet of nvidia-smi")
struct NvidiaSMITests {
  private func sheet(_ rows: [String], header: String = "index, uuid, name") -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }

  private func eight(_ prefix: String) -> [String] {
    (0..<8).map { "\($0), GPU-\(prefix)\($0), NVIDIA H100 80GB HBM3" }
  }

  @Test("counts rows, one file a node, like nodes together")
  func countsRows() throws {
    let outcome = try read(.nvidiaSMI, [("n1.csv", sheet(eight("a"))), ("n2.csv", sheet(eight("b")))])
    #expect(outcome.groups == ["2 × 8 NVIDIA H100 80GB HBM3"])
    #expect(outcome.codes == [])
    #expect(outcome.fragment.text.contains("\"n1.csv:2:12\""))
  }

  @Test("with units and other columns is read by its header")
  func isReadByItsHeader() throws {
    let outcome = try read(
      .nvidiaSMI, sheet(["NVIDIA A40, 46068 MiB, GPU-1"], header: "name, memory.total [MiB], uuid"))
    #expect(outcome.groups == ["1 × 1 NVIDIA A40"])
    #expect(outcome.codes == [])
  }

  @Test("in which a circuit comes twice counts it once")
  func aCircuitThatComesTwice() throws {
    let outcome = try read(.nvidiaSMI, [("n1.csv", sheet(eight("a"))), ("n2.csv", sheet(eight("a")))])
    #expect(outcome.groups == ["1 × 8 NVIDIA H100 80GB HBM3"])
    #expect(outcome.codes == Array(repeating: "L0984", count: 8))
  }

  @Test(
    "that is none is refused, and none of its chips is lost without a word",
    arguments: [
      ("0, GPU-1, NVIDIA A40\n", "L0981"), ("index, name\n0, NVIDIA A40\n", "L0981"),
      ("No devices were found\n", "L0981"), ("index, uuid, name\n0, GPU-1\n", "L0981"),
      ("index, uuid, name\n0, GPU-1, NVIDIA, A40\n", "L0981"),
      ("index, uuid, name\n0, MIG-1, NVIDIA A40\n", "L0981"),
      ("uuid, name, name\nGPU-1, NVIDIA A40, NVIDIA A40\n", "L0981"), ("", "L0981"),
      ("index, uuid, name\n1, GPU-1, NVIDIA A40\n", "L0982"),
      ("uuid, name, count\nGPU-1, NVIDIA A40, 2\n", "L0982"),
    ])
  func isRefused(text: String, code: String) throws {
    let outcome = try read(.nvidiaSMI, text)
    #expect(Set(outcome.codes).contains(code))
    #expect(outcome.fragment.isOpen)
  }

  @Test(
    "of virtual circuits gives no number", arguments: ["GRID A100-10C", "NVIDIA A40-8Q", "NVIDIA A16-16A"])
  func virtualCircuits(name: String) throws {
    let outcome = try read(.nvidiaSMI, sheet(["0, GPU-1, \(name)"]))
    #expect(outcome.groups == ["1 × ? \(name)"])
    #expect(outcome.fragment.isOpen)
  }

  @Test(
    "with circuits that the driver could not name leaves them unknown",
    arguments: ["[N/A]", "[Unknown Error]", "ERR!"])
  func unnamedCircuits(name: String) throws {
    let outcome = try read(.nvidiaSMI, sheet(["0, GPU-1, \(name)"]))
    #expect(outcome.groups == ["1 × 1 \(name)"])
    #expect(outcome.codes == ["L0983"])
  }
}
