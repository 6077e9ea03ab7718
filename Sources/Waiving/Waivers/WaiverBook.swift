/// The waivers of a file, in its order: of two that cover one finding the first counts.
package struct WaiverBook: Sendable, Hashable {
  /// In the order of the file, no two with the same id.
  package let waivers: [Waiver]

  /// Takes waivers whose ids differ.
  package init(_ waivers: [Waiver]) { self.waivers = waivers }
}
