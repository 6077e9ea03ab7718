/// What the rules of one pack compute of the cluster a case describes.
package struct ClusterRecord: Sendable, Hashable {
  /// A computed figure, and the definition that supplied it.
  package struct Figure: Sendable, Hashable {
    package let path: String
    package let value: String
    package let derivedBy: String

    package init(path: String, value: String, derivedBy: String) {
      self.path = path
      self.value = value
      self.derivedBy = derivedBy
    }
  }

  package let pack: String
  package let jurisdiction: String
  package let figures: [Figure]

  package init(pack: String, jurisdiction: String, figures: [Figure]) {
    self.pack = pack
    self.jurisdiction = jurisdiction
    self.figures = figures
  }
}
