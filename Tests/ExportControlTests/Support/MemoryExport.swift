import ExportControl

/// A line of memory exported to a packaging site in China that a company of the United States owns.
enum MemoryExport {
  /// - Parameter line: the facts that tell the memory, as in a flow mapping.
  static func us(_ line: String) throws -> Reading {
    try JudgedText(
      """
      transaction: { kind: export, date: 2025-03-03, ships_from: US, destination: CN }
      parties:
        - { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US, company: other }
        - roles: [purchaser, ultimate_consignee, end_user]
          located_in: CN
          headquarters: CN
          ultimate_parent_headquarters: CN
          entity_listed: no
      items:
        - { \(line), us_origin: yes, co_packaged_with_logic: no }
      site: { country: CN, owner_headquarters: US }
      end_use: { military: no, supercomputer: no, semiconductor_work: [none] }
      """, under: try RealRules.sound()
    ).us()
  }
}
