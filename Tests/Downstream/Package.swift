// swift-tools-version: 6.2
import PackageDescription

/// A program of somebody else that judges cases by the library; Tests/Scripts/library.sh builds and runs it.
let package = Package(
  name: "downstream",
  dependencies: [.package(name: "licet", path: "../..")],
  targets: [
    .executableTarget(
      name: "judge", dependencies: [.product(name: "ExportControl", package: "licet")],
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error)])
  ]
)
