/// The kinds of things that can be wrong with a text; each has a page in `Docs/diagnostics`.
///
/// A code is never used again for something else.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // L00: files
  case unreadableFile = "L0001"
  case notUTF8 = "L0002"
  case fileTooLarge = "L0003"
  case unknownFileKind = "L0004"

  // L01: YAML
  case yamlSyntax = "L0101"
  case duplicateKey = "L0102"
  case unsupportedYAML = "L0103"
  case unknownKey = "L0104"
  case conditionNotPlain = "L0105"
  case missingKey = "L0106"
  case wrongShape = "L0107"
  case unreadableText = "L0108"
  case tooDeepOrLong = "L0109"
  case tab = "L0110"

  // L02: names, types, units
  case unknownCode = "L0201"
  case unknownFact = "L0202"
  case incomparableKinds = "L0203"
  case missingUnit = "L0204"
  case differentDimensions = "L0205"
  case unguardedFact = "L0206"
  case unknownUnit = "L0207"
  case neverTrue = "L0208"
  case alwaysTrue = "L0209"
  case conditionSyntax = "L0210"
  case unknownName = "L0211"

  // L03: fidelity to the law
  case wordsAndOperatorDiffer = "L0301"
  case numberNotInText = "L0302"
  case noCitation = "L0303"
  case unreachableAlternative = "L0304"
  case outOfOrder = "L0305"

  // L04: time
  case periodGap = "L0401"
  case periodOverlap = "L0402"
  case ruleNotInForce = "L0403"
  case reviewDue = "L0404"

  // L05: precedence
  case unresolvedReference = "L0501"
  case neitherYields = "L0502"
  case missingCertainty = "L0503"
  case laterStage = "L0504"
  case circularDefinition = "L0505"
  case duplicateID = "L0506"
  case coverage = "L0507"
  case clearsBySilence = "L0508"

  // L06: cases
  case unknownCaseFact = "L0601"
  case wrongCaseUnit = "L0602"
  case statedValueDisagrees = "L0604"
  case duplicateRole = "L0605"
  case unknownChip = "L0606"
  case valueOutOfRange = "L0607"
  case unresolvedName = "L0608"

  // L07: judging
  case overflow = "L0701"
  case divisionByZero = "L0702"

  // L08: rule tests
  case ruleTestFailed = "L0801"

  // L09: waivers, baselines, locks
  case waiverNotInForce = "L0901"
  case waiverEndsSoon = "L0902"
  case waiverUnused = "L0903"
  case waiverTooLong = "L0904"
  case waiverSelfApproved = "L0905"
  case waiverOfProhibition = "L0906"
  case waiverOfOpenFinding = "L0907"
  case waiverUsedUp = "L0908"
  case baselineOutdated = "L0911"
  case baselineOfProhibition = "L0912"
  case lockDiffers = "L0921"
  // L095, L096: JSON and tables
  case jsonSyntax = "L0951"
  case unreadableTable = "L0952"
  case unmappedTable = "L0953"
  case undecodableTable = "L0954"
  case quoteOutOfPlace = "L0955"
  case rowLength = "L0956"
  case tableHeader = "L0957"
  case unprovenSeparator = "L0958"
  case unmappedColumns = "L0959"
  case unreadableCell = "L0960"
  case numberForText = "L0961"
  case computedCell = "L0962"
  case hiddenParts = "L0963"
  case damagedWorkbook = "L0964"
  case contradictingRows = "L0965"
  case rowWithoutCase = "L0966"
  case tableTooLarge = "L0967"
  // L098, L099: inventories
  case unreadableInventory = "L0981"
  case inventoryNotWhole = "L0982"
  case unidentifiedAccelerator = "L0983"
  case countedOnce = "L0984"
  case mayBeCut = "L0985"
  case inventoriesDisagree = "L0986"
  case mayNotExist = "L0987"
}

extension DiagnosticCode: Comparable {
  /// Codes are in the order of their numbers.
  package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
