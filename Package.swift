// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled the same way: existentials are spelt, imports are private and complete.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of ours, importing only what it names: the levels are drawn in Docs/architecture.md.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target for the layer of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "licet",
  products: [
    .executable(name: "licet", targets: ["licet"]),
    .library(name: "ExportControl", targets: ["ExportControl"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    layer("Diagnostics"),
    layer("Quantities"),
    layer("YAMLSyntax", ["CLibYAML", "Diagnostics"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    layer("Tables", ["CZlib", "Diagnostics"]),
    layer("RuleModel", ["Quantities", "Diagnostics"]),
    layer("Settings", ["YAMLSyntax", "Diagnostics"]),
    layer("RuleSyntax", ["YAMLSyntax", "Quantities", "Diagnostics"]),
    layer("CaseInput", ["YAMLSyntax", "Tables", "RuleModel", "Quantities", "Diagnostics"]),
    layer("Evaluation", ["RuleModel", "Quantities", "Diagnostics"]),
    layer("RuleCompiler", ["RuleSyntax", "RuleModel", "YAMLSyntax", "Quantities", "Diagnostics"]),
    layer(
      "AuditTrail",
      [
        "Evaluation", "RuleModel", "Quantities", "Diagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    layer("Ledger", ["AuditTrail", "Quantities", .product(name: "Crypto", package: "swift-crypto")]),
    layer("LedgerStore", ["Ledger", "AuditTrail"]),
    layer(
      "LedgerSearch",
      ["LedgerStore", "Ledger", "AuditTrail", "Quantities", .product(name: "GRDB", package: "GRDB.swift")]),
    layer("Reporting", ["AuditTrail"]),
    layer(
      "ExportControl",
      [
        "AuditTrail", "RuleCompiler", "CaseInput", "Evaluation", "RuleModel", "YAMLSyntax", "Quantities",
        "Diagnostics",
      ]),
    layer(
      "Waiving",
      [
        "ExportControl", "AuditTrail", "CaseInput", "Evaluation", "RuleModel", "YAMLSyntax", "Quantities",
        "Diagnostics",
      ]),
    layer(
      "Inquiry",
      ["ExportControl", "CaseInput", "Evaluation", "RuleModel", "Quantities"]),
    layer("Inventory", ["CaseInput", "YAMLSyntax", "Diagnostics"]),
    layer(
      "RuleTesting",
      [
        "ExportControl", "RuleCompiler", "CaseInput", "Evaluation", "RuleModel", "YAMLSyntax", "Quantities",
        "Diagnostics",
      ]),
    .executableTarget(
      name: "licet",
      dependencies: [
        "ExportControl", "Inquiry", "Inventory", "Waiving", "RuleTesting", "Reporting", "LedgerSearch",
        "LedgerStore", "Ledger", "AuditTrail", "Settings", "RuleCompiler", "RuleSyntax", "CaseInput",
        "Tables",
        "Evaluation", "RuleModel",
        "YAMLSyntax", "Quantities", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "licet-benchmark",
      dependencies: [
        "LedgerStore", "Ledger", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("QuantitiesTests", ["TestSupport", "Quantities"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("YAMLSyntaxTests", ["TestSupport", "YAMLSyntax", "Diagnostics"]),
    tests("TablesTests", ["TestSupport", "Tables", "Diagnostics"]),
    tests("RuleSyntaxTests", ["TestSupport", "RuleSyntax", "YAMLSyntax", "Quantities", "Diagnostics"]),
    tests(
      "RuleCompilerTests",
      [
        "TestSupport", "ExportControl", "RuleCompiler", "CaseInput", "RuleSyntax", "RuleModel", "YAMLSyntax",
        "Quantities",
        "Diagnostics",
      ]),
    tests(
      "EvaluationTests",
      [
        "TestSupport", "Evaluation", "RuleCompiler", "CaseInput", "RuleModel", "YAMLSyntax", "Quantities",
        "Diagnostics",
      ]),
    tests(
      "CaseInputTests",
      ["TestSupport", "CaseInput", "RuleCompiler", "RuleModel", "YAMLSyntax", "Quantities", "Diagnostics"]),
    tests("AuditTrailTests", ["TestSupport", "AuditTrail", "Quantities", "Diagnostics"]),
    tests("LedgerTests", ["TestSupport", "Ledger", "AuditTrail", "Quantities"]),
    tests("LedgerStoreTests", ["TestSupport", "LedgerStore", "Ledger", "AuditTrail", "Quantities"]),
    tests(
      "LedgerSearchTests",
      [
        "TestSupport", "LedgerSearch", "LedgerStore", "Ledger", "AuditTrail", "Quantities",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("ReportingTests", ["Reporting", "AuditTrail"]),
    tests(
      "ExportControlTests",
      [
        "TestSupport", "ExportControl", "AuditTrail", "CaseInput", "Evaluation", "RuleModel", "YAMLSyntax",
        "Quantities", "Diagnostics",
      ]),
    tests(
      "InquiryTests",
      [
        "TestSupport", "Inquiry", "ExportControl", "CaseInput", "Evaluation", "RuleModel", "Quantities",
        "Diagnostics",
        "YAMLSyntax",
      ]),
    tests("SettingsTests", ["TestSupport", "Settings", "YAMLSyntax", "Diagnostics"]),
    tests(
      "WaivingTests",
      [
        "TestSupport", "Waiving", "ExportControl", "AuditTrail", "CaseInput", "Evaluation", "RuleModel",
        "YAMLSyntax", "Quantities", "Diagnostics",
      ]),
    tests(
      "InventoryTests",
      ["TestSupport", "Inventory", "RuleCompiler", "CaseInput", "RuleModel", "YAMLSyntax", "Diagnostics"]),
    tests("RuleTestingTests", ["RuleTesting", "ExportControl", "RuleCompiler", "RuleModel", "Diagnostics"]),
    tests("CommandLineTests", ["TestSupport", "licet"]),
  ]
)
