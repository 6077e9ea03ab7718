extension DiagnosticCode {
  /// Whether it stops judgement; a property of the code, so that no two places disagree.
  package var severity: Severity {
    switch self {
    case .neverTrue, .alwaysTrue, .wordsAndOperatorDiffer, .numberNotInText, .outOfOrder, .periodGap,
      .reviewDue, .coverage, .overflow, .divisionByZero,
      .waiverNotInForce, .waiverEndsSoon, .waiverUnused, .waiverOfOpenFinding, .waiverUsedUp,
      .baselineOutdated, .unidentifiedAccelerator, .countedOnce, .mayBeCut, .inventoriesDisagree,
      .mayNotExist,
      .unmappedColumns, .computedCell, .hiddenParts:
      .warning
    case .unreadableFile, .notUTF8, .fileTooLarge, .unknownFileKind, .yamlSyntax, .duplicateKey,
      .unsupportedYAML, .unknownKey, .conditionNotPlain, .missingKey, .wrongShape, .unreadableText,
      .tooDeepOrLong, .tab, .unknownCode, .unknownFact, .incomparableKinds, .missingUnit,
      .differentDimensions, .unguardedFact, .unknownUnit, .conditionSyntax, .unknownName, .noCitation,
      .unreachableAlternative, .periodOverlap, .ruleNotInForce, .unresolvedReference, .neitherYields,
      .missingCertainty, .laterStage, .circularDefinition, .duplicateID, .clearsBySilence, .unknownCaseFact,
      .wrongCaseUnit, .statedValueDisagrees, .duplicateRole, .unknownChip, .valueOutOfRange, .unresolvedName,
      .ruleTestFailed, .waiverTooLong, .waiverSelfApproved, .waiverOfProhibition, .baselineOfProhibition,
      .lockDiffers, .unreadableInventory, .inventoryNotWhole, .jsonSyntax, .unreadableTable, .unmappedTable,
      .undecodableTable, .quoteOutOfPlace, .rowLength, .tableHeader, .unprovenSeparator, .unreadableCell,
      .numberForText, .damagedWorkbook, .contradictingRows, .rowWithoutCase, .tableTooLarge:
      .error
    }
  }
}
