import CaseInput
import Diagnostics
import TestSupport
import Testing

/// Every mistake in a case is reported where it stands.
struct DiagnosticTests {
  /// One mark for a place, two for a range.
  private func range(_ marked: MarkedText) throws -> SourceRange {
    let start = try marked.place(1)
    return SourceRange(path: marked.file.path, start: start, end: (try? marked.place(2)) ?? start)
  }

  private func check(_ text: String, _ code: DiagnosticCode, help: String? = nil, replacement: String? = nil)
    throws
  {
    let marked = MarkedText(text)
    let found = try CaseDesk().read(marked).diagnostics
    try #require(found.count == 1, "\(found.map(\.message))")
    #expect(found[0].code == code)
    #expect(found[0].range == (try range(marked)))
    if let help { #expect(found[0].help == help) }
    #expect(found[0].replacement == replacement)
  }

  @Test(arguments: [
    ("items: [{ 1️⃣quantityy2️⃣: 5 }]", "quantity"), ("items: [{ chip: { 1️⃣aera2️⃣: 5 mm² } }]", "area"),
    ("items: [{ 1️⃣Quantity2️⃣: 5 }]", "quantity"),
    ("items: [{ chip: { modes: [{ 1️⃣dense_rat2️⃣: 5 TOPS }] } }]", "dense_rate"),
    ("items: [{}]\ntransaction: { 1️⃣destintion2️⃣: CN }", "destination"),
    ("items: [{}]\nparties: [{ 1️⃣role2️⃣: [agent] }]", "roles"),
    ("items: [{}]\ndocuments: [{ 1️⃣expire2️⃣: 2027-01-01 }]", "expires"),
  ])
  func anUnknownFactNamesTheNearest(text: String, nearest: String) throws {
    try check(text, .unknownCaseFact, help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test func anUnknownFactLikeNoneListsWhatIsKnown() throws {
    try check(
      "items: [{ 1️⃣colour2️⃣: red }]", .unknownCaseFact,
      help: "known are: quantity, chip, progress, note, stack_speed, tpp, classification, kind")
  }

  @Test(arguments: [("1️⃣item2️⃣: {}\nitems: [{}]", "items"), ("1️⃣document2️⃣: none\nitems: [{}]", "documents")])
  func anUnknownKeyOfACaseNamesTheNearest(text: String, nearest: String) throws {
    try check(text, .unknownKey, help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test(arguments: ["purchaser", "destination", "shipment"])
  func whatIsReadThroughListsIsNoKeyOfACase(key: String) throws {
    try check("1️⃣\(key)2️⃣: CN\nitems: [{}]", .unknownKey)
  }

  @Test(arguments: [
    "items: [{ chip: { area: 1️⃣814 GB2️⃣ } }]", "items: [{ chip: { area: 1️⃣814 furlong2️⃣ } }]",
    "items: [{ chip: { bandwidth: 1️⃣4000 GB2️⃣ } }]", "items: [{ chip: { bandwidth: 1️⃣4000 Gb/s2️⃣ } }]",
    "items: [{ quantity: 1️⃣5 GB2️⃣ }]", "items: [{ quantity: 1️⃣1 6002️⃣ }]",
  ])
  func aWrongUnitIsReported(text: String) throws {
    try check(text, .wrongCaseUnit)
  }

  @Test func aMissingUnitIsToBeWrittenBehindTheNumber() throws {
    try check(
      "items: [{ chip: { area: 1️⃣8142️⃣ } }]", .wrongCaseUnit,
      help: "write the unit after the number: `814 mm²`", replacement: "814 mm²")
  }

  @Test(arguments: [
    "items: [{ quantity: 1️⃣-12️⃣ }]", "items: [{ chip: { area: 1️⃣0 mm²2️⃣ } }]",
    "items: [{ progress: 1️⃣100.1 percent2️⃣ }]", "items: [{ progress: 1️⃣-1 %2️⃣ }]",
  ])
  func aValueOutOfRangeIsReported(text: String) throws {
    try check(text, .valueOutOfRange)
  }

  @Test(arguments: [
    "1️⃣1,6002️⃣", "1️⃣1e32️⃣", "1️⃣about 52️⃣", "1️⃣5.2️⃣", "1️⃣.52️⃣", "1️⃣+52️⃣", "1️⃣0x102️⃣", "1️⃣1__02️⃣", "1️⃣4-52️⃣",
    "1️⃣≥ 52️⃣", "1️⃣many2️⃣", "1️⃣\"null\"2️⃣", "1️⃣\"~\"2️⃣", "1️⃣5GB2️⃣", "1️⃣5 of them2️⃣",
    "1️⃣99999999999999999999999999999999999999999999992️⃣",
  ])
  func whatIsNoNumberIsReported(value: String) throws {
    try check(
      "items:\n  - quantity: \(value)\n", .unreadableText,
      help: "write it without commas or signs, as `30000` or `30_000`")
  }

  @Test(arguments: ["Yes", "NO", "y", "on", "1", "\"null\"", "maybe"])
  func whatIsNoFlagIsReported(value: String) throws {
    try check(
      "items: [{ chip: { marketed: 1️⃣\(value)2️⃣ } }]", .unreadableText, help: "write `yes`, `no` or `unknown`")
  }

  @Test(arguments: [
    "2026-1-5", "05/01/2026", "2026-02-30", "20260105", "2026-01-05T00:00:00Z", "today", "null",
  ])
  func whatIsNoDateIsReported(value: String) throws {
    try check(
      "items: [{}]\ntransaction: { date: 1️⃣\"\(value)\"2️⃣ }", .unreadableText,
      help: "write a date as `2023-11-17`")
    try check("items: [{}]\nas_of: 1️⃣\"\(value)\"2️⃣", .unreadableText, help: "write it as `2023-11-17`")
  }

  @Test(arguments: [("Norwya", "Norway"), ("Chna", "China"), ("PRCC", "PRC")])
  func aCodeThatIsNotListedNamesTheNearest(value: String, nearest: String) throws {
    try check(
      "items: [{}]\ntransaction: { destination: 1️⃣\(value)2️⃣ }", .unknownCode,
      help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test(arguments: ["us", "Us", "uS"])
  func aCodeInAnotherCaseIsNoCodeAndNamesTheNearest(value: String) throws {
    try check(
      "items: [{}]\ntransaction: { destination: 1️⃣\(value)2️⃣ }", .unknownCode,
      help: "did you mean `US`?", replacement: "US")
  }

  @Test(arguments: ["Atlantis", "null", "none", "false", "-"])
  func aCodeLikeNoneListsWhatThereIs(value: String) throws {
    try check(
      "items: [{}]\ntransaction: { destination: 1️⃣\"\(value)\"2️⃣ }", .unknownCode,
      help: "use one of: NO, NA, CN, US, MO")
  }

  @Test func oneWrongCodeAmongSeveralIsReported() throws {
    try check(
      "items: [{}]\nparties: [{ classes: [agency, 1️⃣univrsity2️⃣] }]", .unknownCode,
      help: "did you mean `university`?", replacement: "university")
  }

  @Test(arguments: [
    ("items: [{ kind: 1️⃣compuetr2️⃣ }]", "computer"),
    ("items: [{}]\nparties: [{ roles: [purchaser, 1️⃣end_usr2️⃣] }]", "end_user"),
    ("items: [{}]\ntransaction: { kind: 1️⃣exprt2️⃣ }", "export"),
  ])
  func anUnknownKindNamesTheNearest(text: String, nearest: String) throws {
    try check(text, .unreadableText, help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test(arguments: [("Q1 smal", "Q1 small"), ("q1 lagre", "Q1 large"), ("Solo chp", "Solo chip")])
  func anUnknownChipNamesTheNearest(value: String, nearest: String) throws {
    try check(
      "items: [{ chip: 1️⃣\(value)2️⃣ }]", .unknownChip, help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test(arguments: [("Sollo", "Solo"), ("sloo", "Solo")])
  func anUnknownChipLikeAFamilyNamesTheFamily(value: String, nearest: String) throws {
    try check(
      "items: [{ chip: 1️⃣\(value)2️⃣ }]", .unknownChip, help: "did you mean `\(nearest)`?", replacement: nearest)
  }

  @Test func aPartOfANameIsAnsweredWithTheNamesThatHoldIt() throws {
    try check(
      "items: [{ chip: 1️⃣large2️⃣ }]", .unknownChip, help: "did you mean `Q1 large`?", replacement: "Q1 large")
  }

  @Test func aChipLikeNoneAsksForItsFigures() throws {
    try check(
      "items: [{ chip: 1️⃣Zebra 90002️⃣ }]", .unknownChip,
      help: "give its figures instead, or see `licet catalogue list`")
  }

  @Test(arguments: [
    "items: [{ quantity: 1️⃣[5] }]", "items: [{ quantity: 1️⃣{ amount: 5 } }]", "items: [{ kind: 1️⃣[circuit] }]",
    "items: [{ chip: 1️⃣[Solo chip] }]", "items: [1️⃣Solo chip]", "items: [{}]\ntransaction: 1️⃣export",
    "items: [{}]\nparties: 1️⃣Example", "items: [{}]\nparties: [1️⃣Example]",
    "items: [{}]\ndocuments: 1️⃣{ kind: licence }", "items: [{ chip: { modes: 1️⃣FP8 } }]",
    "items: [{ chip: { modes: [1️⃣FP8] } }]", "items: [{}]\nparties: [{ roles: [1️⃣[agent]] }]",
    "items: [{}]\nparties: [{ classes: 1️⃣{ a: b } }]", "items: [{}]\nas_of: 1️⃣[2026-01-01]",
    "items: [{}]\nparties: 1️⃣'null'",
  ])
  func anotherShapeThanDeclaredIsReported(text: String) throws {
    try check(text, .wrongShape)
  }

  @Test(arguments: ["quantity", "note", "chip"])
  func aKeyWithoutAValueIsReported(key: String) throws {
    let found = try CaseDesk().read("items:\n  - \(key):\n").diagnostics
    #expect(found.count == 1)
  }

  @Test(arguments: ["1️⃣title: Nothing bought", "1️⃣items: none", "1️⃣items: []"])
  func aCaseWithoutLinesIsReported(text: String) throws {
    try check(text, .missingKey, help: "list what is bought under `items:`")
  }

  @Test func aRoleTwiceIsReportedWithBothPlaces() throws {
    let marked = MarkedText(
      "items: [{}]\nparties:\n  - 1️⃣roles: [end_user]\n    name: A\n  - 2️⃣roles: [agent, end_user]\n")
    let found = try CaseDesk().read(marked).diagnostics
    #expect(found.map(\.code) == [.duplicateRole])
    #expect(found.map(\.range?.start) == [try marked.place(2)])
    #expect(found.first?.labels.map(\.range.start) == [try marked.place(1)])
  }

  @Test(
    arguments: [
      ("{ value: 5, confidence: 1️⃣hgih2️⃣ }", DiagnosticCode.unreadableText, "high"),
      ("{ value: 5, basis: 1️⃣guessed2️⃣ }", .unreadableText, nil),
      ("{ value: 5, 1️⃣sorce2️⃣: A }", .unknownKey, "source"),
      ("{ value: 5, or: [1️⃣{ source: A }] }", .missingKey, nil),
      ("{ value: 5, rejected: [1️⃣{ value: 9 }] }", .missingKey, nil),
      ("{ value: 5, rejected: [1️⃣{ because: Old }] }", .missingKey, nil),
      ("{ value: 5, or: [{ value: 1️⃣six2️⃣ }] }", .unreadableText, nil),
      ("{ value: 1️⃣five2️⃣, or: [{ value: 6 }] }", .unreadableText, nil),
    ] as [(String, DiagnosticCode, String?)])
  func aMistakeInTheEvidenceIsReported(value: String, code: DiagnosticCode, replacement: String?) throws {
    try check("items: [{ quantity: \(value) }]", code, replacement: replacement)
  }

  @Test func everyMistakeIsReported() throws {
    let found = try CaseDesk().read(
      "as_of: soon\nitems: [{ quantity: x, chip: Zebra }, { kind: y }]\nparties: [{ listed: z }]")
    #expect(found.diagnostics.count == 5)
  }
}
