import Testing

@Suite("licet classify")
struct ClassifyTests {
  /// One chip and what its row says of class, licence and review for China.
  struct Row: Sendable, CustomTestStringConvertible {
    let chip: String
    let entry: String
    let outcome: String
    let review: String

    var testDescription: String { chip }

    init(_ chip: String, _ entry: String, _ outcome: String, _ review: String) {
      (self.chip, self.entry, self.outcome, self.review) = (chip, entry, outcome, review)
    }
  }

  private func table(on date: String, _ chips: [String]) throws -> PrintedTable {
    let run = try Program().run(["classify"] + chips + ["--on", date, "--to", "CN"])
    try #require(run.status == 0 && run.err == "")
    return PrintedTable(run.out)
  }

  private func expect(_ row: Row, on date: String) throws {
    let table = try table(on: date, [row.chip])
    #expect(table[row.chip, "class"] == row.entry)
    #expect(table[row.chip, "to CN"] == row.outcome)
    #expect(table[row.chip, "review"] == row.review)
  }

  @Test(
    "on the first day of the rule of October 2023",
    arguments: [
      Row("H100", "3A090.a (1, 2)", "license_required", "presumption_of_denial"),
      Row("H800", "3A090.a (1, 2)", "license_required", "presumption_of_denial"),
      Row("A800", "3A090.a (1, 2)", "license_required", "presumption_of_denial"),
      Row("H20", "3A991.p (1, 2)", "no_license_required", ""),
      Row("L4", "3A090.a (2)", "license_required", "presumption_of_denial"),
      Row("L40", "3A090.b (1, 2)", "exception_available", "case_by_case"),
    ])
  func onTheFirstDay(row: Row) throws {
    try expect(row, on: "2023-11-17")
  }

  @Test(
    "on the last day of the rule of October 2022, which asks for 600 GB/s between chips",
    arguments: [
      Row("H100", "3A090.a (1, 4)", "license_required", "presumption_of_denial"),
      Row("H800", "3A991.p (1, 2)", "no_license_required", ""),
      Row("A800", "3A991.p (1, 2)", "no_license_required", ""),
      Row("H20", "3A991.p (1, 2)", "no_license_required", ""),
      Row("L4", "3A991.p (1)", "no_license_required", ""),
      Row("L40", "3A991.p (1)", "no_license_required", ""),
    ])
  func onTheLastDayBefore(row: Row) throws {
    try expect(row, on: "2023-11-16")
  }

  @Test(
    "figures stand in the table as the law counts them",
    arguments: [
      ("A800", "4,992", "≈6.044"), ("H20", "2,368", "≈2.909"), ("H200 SXM5 141GB", "15,832", "≈19.45"),
    ])
  func figuresStandInTheTable(chip: String, performance: String, density: String) throws {
    let table = try table(on: "2023-11-17", [chip])
    #expect(table[chip, "TPP"] == performance)
    #expect(table[chip, "density"] == density)
  }

  @Test("chips stand in the order given")
  func chipsStandInTheOrderGiven() throws {
    let chips = ["L40", "H100", "A800"]
    #expect(try table(on: "2023-11-17", chips).column("chip") == chips)
  }

  @Test("a country may be given by its name, and more than one")
  func aCountryMayBeGivenByItsName() throws {
    let run = try Program().run("classify", "H100", "--on", "2024-06-03", "--to", "France", "--to", "SA")
    let table = PrintedTable(run.out)
    #expect(table["H100", "to FR"] == "no_license_required")
    #expect(table["H100", "to SA"] == "license_required")
  }

  @Test(
    "a chip that is not known is named with the nearest that is, and the others are judged",
    arguments: [
      ("H100 SXM5 80G", "H100 SXM5 80GB"), ("RTX 409O", "RTX 4090"), ("H1O0", "H100"), ("L4OS", "L40S"),
    ])
  func anUnknownChipIsNamed(wrong: String, right: String) throws {
    let run = try Program().run("classify", wrong, "L4", "--on", "2023-11-17")
    #expect(run.status == 2)
    #expect(run.err.contains("no chip of the catalogue is called `\(wrong)`"))
    #expect(run.err.contains("did you mean `\(right)`"))
    #expect(PrintedTable(run.out)["L4", "class"] == "3A090.a (2)")
  }

  @Test(
    "a name that leaves several chips open lists them", arguments: [["classify"], ["catalogue", "show"]])
  func anAmbiguousNameListsItsChips(verb: [String]) throws {
    let run = try Program().run(verb + ["H100 80GB"])
    #expect(run.status == 2)
    #expect(
      run.err.contains(
        "`H100 80GB` does not say which chip is meant; it could be `H100 SXM5 80GB` or `H100 PCIe"))
  }

  @Test("without a destination no presumption about the chip's maker stays open")
  func noPresumptionAboutTheMakerStaysOpen() throws {
    let run = try Program().run("classify", "H20", "H100", "--on", "2025-01-16")
    #expect(PrintedTable(run.out)["H20", "class"] == "3A991.p (1, 2)")
    #expect(PrintedTable(run.out)["H100", "class"] == "3A090.a (1, 2)")
  }

  @Test("the printed text is said not to be enforced on that day, whether that was announced yet or not")
  func thePrintedTextIsNotEnforcedOnThatDay() throws {
    let run = try Program().run("classify", "H100", "--on", "2025-02-01", "--to", "FR")
    #expect(
      run.out.contains(
        "H100 to FR: license_required by the text in force, which is not enforced on that day."))
  }

  @Test("after the law was last verified the output says so")
  func afterTheLawWasVerifiedItSaysSo() throws {
    let run = try Program().run("classify", "H100", "--on", "2026-10-01")
    #expect(run.out.contains("The law was verified through 2026-09-30 only."))
  }

  @Test("what is assumed is said")
  func whatIsAssumedIsSaid() throws {
    let run = try Program().run("classify", "H100", "--on", "2023-11-17", "--to", "CN")
    #expect(run.out.contains("Judged as exported from the United States by someone without a letter"))
  }
}
