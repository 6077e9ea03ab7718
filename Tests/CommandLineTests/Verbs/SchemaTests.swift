import TestSupport
import Testing

@Suite("The schema of case files")
struct SchemaTests {
  /// Written by `licet schema case > Docs/schemas/case.schema.json`.
  @Test("is published as the program prints it")
  func isPublished() throws {
    let run = try Program().run("schema", "case")
    #expect(run.status == 0)
    #expect(run.out == (try Repository.text("Docs/schemas/case.schema.json")))
  }

  @Test("there is none of anything else")
  func ofNothingElse() throws {
    #expect(try Program().run("schema", "soup").status == 2)
  }
}
