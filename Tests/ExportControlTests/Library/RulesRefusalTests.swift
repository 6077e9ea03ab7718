import AuditTrail
import ExportControl
import Testing

@Suite("The library refuses rules")
struct RulesRefusalTests {
  private func refusal(_ files: [String: [UInt8]]) -> RulesRefusal? {
    do {
      _ = try Rules(files)
      return nil
    } catch {
      return error
    }
  }

  @Test("of which none begins a pack")
  func withoutAPack() {
    #expect(refusal([:])?.problems == [])
    #expect(refusal([:])?.description == "no file of the rules begins a pack")
  }

  @Test("with a mistake in any file, and says where")
  func withAMistake() throws {
    var files = try LibraryBytes.rules()
    let name = try #require(files.keys.filter { $0.hasSuffix("3A090.yaml") }.first)
    files[name] = Array("section: [\n".utf8)
    let problem = try #require(refusal(files)?.problems.first { $0.place?.path == "Rules/\(name)" })
    #expect(problem.isError)
    #expect(problem.place?.line == 2)
  }

  @Test(
    "whose file has a name under which it would be left out",
    arguments: ["us-ear/more.yml", "us-ear/more.JSON"])
  func underAnotherName(name: String) throws {
    var files = try LibraryBytes.rules()
    files[name] = Array("section: x\n".utf8)
    #expect(refusal(files)?.problems.map(\.message).contains { $0.contains("Rules/\(name)") } == true)
  }

  @Test("but takes the shipped ones in any order, with packs, editions and the digest of records")
  func takesTheShipped() throws {
    let rules = try LibraryBytes.shipped.get()
    #expect(rules.packs.map(\.id) == ["us-ear", "cn"])
    #expect(rules.packs.map(\.jurisdiction) == ["US", "CN"])
    let digest = try RealRules.sound().stamp.digest.description
    #expect(rules.digest == digest)
  }
}
