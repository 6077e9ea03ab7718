import Foundation
import TestSupport
import Testing

@Suite("licet import")
struct ImportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func run(_ text: String, _ more: String...) throws -> Program.Run {
    try Program().run(["import", "slurm", try scratch.file("slurm.conf", text)] + more)
  }

  @Test("of a whole inventory ends with 0 and says nothing else")
  func aWholeInventory() throws {
    let run = try run("NodeName=n[01-64] Gres=gpu:h100:8\n", "--alias", "h100=H100 SXM5 80GB")
    #expect(run.status == 0)
    #expect(run.err == "")
    #expect(run.out.contains("number_of_nodes: { value: 64, basis: derived"))
    #expect(run.out.contains("value: \"H100 SXM5 80GB\""))
  }

  @Test("of an accelerator nobody can name ends with 3")
  func anAcceleratorNobodyCanName() throws {
    let run = try run("NodeName=n[01-64] Gres=gpu:8\n")
    #expect(run.status == 3)
    #expect(run.err.contains("warning[L0983]"))
    #expect(run.out.contains("chip: unknown"))
  }

  @Test(
    "of an inventory that is not whole ends with 4, and keeps what was read",
    arguments: ["Include nodes.conf\n", "NodeName=m[1-1000000000] Gres=gpu:h100:8\n"])
  func notWhole(line: String) throws {
    let run = try run("NodeName=n[01-64] Gres=gpu:h100:8\n" + line)
    #expect(run.status == 4)
    #expect(run.out.contains("value: 64"))
    #expect(run.out.contains("what was not read"))
  }

  @Test("of bytes that are no text ends with 4")
  func bytesThatAreNoText() throws {
    let path = try scratch.file("slurm.conf", [0x4E, 0xFF, 0xFE, 0x0A])
    let run = try Program().run("import", "slurm", path)
    #expect(run.status == 4)
    #expect(run.err.contains("error[L0002]"))
    #expect(run.out.contains("number_of_nodes: unknown"))
  }

  @Test(
    "that is asked for something that does not exist is a mistake of usage",
    arguments: [
      ["import", "excel", "x"], ["import", "slurm"], ["import", "slurm", "x", "x"],
      ["import", "slurm", "x", "--alias", "h100"],
      ["import", "slurm", "x", "--alias", "h100=Quantum Blaster 9"],
    ])
  func mistakesOfUsage(arguments: [String]) throws {
    #expect(try Program().run(arguments).status == 2)
  }

  @Test("writes to a file once, and never over it")
  func writesToAFileOnce() throws {
    let target = scratch.folder.appending(path: "cluster.yaml").path
    let first = try run("NodeName=n1 Gres=gpu:a40:2\n", "--to", target)
    #expect(first.status == 0)
    #expect(first.out == "")
    let written = try String(contentsOfFile: target, encoding: .utf8)
    #expect(written.contains("value: 2"))
    #expect(try run("NodeName=n1 Gres=gpu:a40:4\n", "--to", target).status == 2)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == written)
  }

  @Test("shows no line of a plan, since it may hold a secret")
  func showsNoLineOfAPlan() throws {
    let plan = try scratch.file(
      "plan.json",
      #"{"format_version": "1.2", "variables": {"password": {"value": "hidden-word"}}, "planned_values": {"root_module": {"resources": [{"address": "a", "type": "aws_instance", "values": {"instance_type": "p9.48xlarge", "user_data": "hidden-word"}}]}}}"#
    )
    let run = try Program().run("import", "terraform", plan)
    #expect(run.status == 3)
    #expect(run.err.contains("p9.48xlarge"))
    #expect(!(run.out + run.err).contains("hidden-word"))
  }

  @Test(
    "makes a cluster that a case takes, and a supercomputer of it where it is one",
    arguments: [(186, 0), (187, 1)] as [(Int, Int32)])
  func makesAClusterThatACaseTakes(nodes: Int, status: Int32) throws {
    let fragment = try run("NodeName=n[1-\(nodes)] Gres=gpu:h100:8\n", "--alias", "h100=H100 SXM5 80GB")
    try #require(fragment.status == 0)
    let example = try Repository.text("Examples/supercomputer-boundary/case.yaml")
    let first = try #require(example.components(separatedBy: "\n  - case:").dropFirst().first)
    let body = try #require(first.components(separatedBy: "    cluster:").first)
    let space = "cluster:\n  racks: 400\n  envelope_volume: 41600 ft³\n"
    let text =
      "case:" + body.replacingOccurrences(of: "\n    ", with: "\n") + "\n"
      + fragment.out.replacingOccurrences(of: "cluster:\n", with: space)
    let judged = try Program().run("check", try scratch.file("case.yaml", text), "--jurisdiction", "us")
    #expect(judged.status == status, "\(judged.out)\(judged.err)")
    #expect(judged.err == "")
    #expect(judged.out.contains("744.23(a)(1)") == (status == 1))
  }

  @Test("of a bill of materials can be the items of a case, which is then judged")
  func itemsOfACase() throws {
    let bill = try scratch.file(
      "server.cdx.json",
      #"""
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
        {"type": "device", "name": "H100 SXM5 80GB",
         "properties": [{"name": "cdx:device:quantity", "value": "8"}]}]}
      """#)
    let run = try Program().run("import", "cyclonedx", bill, "--items")
    #expect(run.status == 0)
    let head =
      "case: bill\ntransaction: { kind: export, date: 2026-02-03, ships_from: US, destination: CN }\n"
    let judged = try Program().run("check", try scratch.file("case.yaml", head + run.out))
    #expect(judged.status == 1)
    #expect(judged.out.contains("line 1  8 × H100 SXM5 80GB  BLOCKED"))
    #expect(try Program().run("import", "slurm", bill, "--items").status == 2)
  }
}
