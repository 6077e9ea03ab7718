import Diagnostics
import ExportControl
import Testing

/// A circuit known by its figures alone, exported from the United States to a party in China.
struct Prototype: Hashable, CustomStringConvertible {
  /// In hundredths: 480000 is a total processing performance of 4800.
  var performance: Int
  /// In hundredths of a square millimetre; nil if it is not known.
  var dieArea: Int?
  /// In hundredths; stated in place of the area.
  var density: String?
  var isForDatacenters = true
  var bandwidth = 1000
  var date = "2024-06-03"
  var destination = "CN"
  /// The papers that the review of January 2026 asks for.
  var hasPapers = false

  var description: String { text }

  var text: String {
    """
    transaction:
      kind: export
      date: \(date)
      ships_from: US
      destination: \(destination)
      nac_notice: 25 days
      nac_declined: no
      \(hasPapers ? Self.laboratory : "customs_declaration: unknown")
    parties:
      - { roles: [exporter], headquarters: US, ultimate_parent_headquarters: US, company: other }
      - roles: [purchaser, ultimate_consignee, end_user]
        located_in: \(destination)
        headquarters: \(destination)
        ultimate_parent_headquarters: \(destination)
        incorporated: 2015-01-01
        entity_listed: no
        company: other
        distributor: no
        provides_computing: no
    items:
      - kind: integrated_circuit
        us_origin: yes
        other_entry: none
        quantity: 1
        performance_exported_to_china_and_macau: 0
        performance_shipped_to_us_customers: 100_000_000
        \(density.map { "performance_density: \($0)" } ?? "category_3_group_b_to_e: no")
        chip:
          family: H200
          designed_or_marketed_for_datacenters: \(isForDatacenters ? "yes" : "no")
          has_non_planar_logic_die: yes
          die_area: \(dieArea.map { "\(Self.decimal($0)) mm²" } ?? "unknown")
          total_dram_bandwidth: \(bandwidth) GB/s
          aggregate_bidirectional_transfer_rate: 600 GB/s
          commercially_available_in_us: yes
          designer_headquarters: US
          digital_processing_units: 1
          modes: [{ format: INT8, bit_length: 8 bit, dense_rate: \(Self.eighth(performance)) TOPS }]
    end_use: { workload: [inference], military: no, supercomputer: no, government_or_national_security: no, semiconductor_work: [none], remote_users_all_named: yes }
    \(hasPapers ? Self.papers : "documents: none")
    """
  }

  private static let laboratory =
    "testing_laboratory: { headquarters: US, controlled_from_macau_or_d5: no, interest_in_a_party: no, "
    + "revoked_by_bureau: no, representative_sample: yes, tests_in_us_customs_territory: yes, certificate_given_to_bureau: yes }"

  private static let papers = """
    documents:
      - { kind: us_supply_certification, number: A-1, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: foundry_capacity_certification, number: A-2, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: volume_cap_certification, number: A-3, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: remote_end_user_disclosure, number: A-4, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: recipient_security_procedures, number: A-5, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: independent_test_certificate, number: A-6, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: no_military_use_certification, number: A-7, issued: 2026-01-20, expires: 2027-01-20 }
      - { kind: supp_2_dd_statement, number: A-8, issued: 2026-01-20, expires: 2027-01-20 }
    """

  /// What the United States say of it.
  func reading() throws -> Reading {
    let judged = try JudgedText(text, under: try RealRules.sound())
    try #require(judged.diagnostics.isEmpty, "\(judged.diagnostics.map(\.message))")
    return try judged.us()
  }

  /// A number of hundredths as it is written.
  static func decimal(_ hundredths: Int) -> String {
    let fraction = hundredths % 100
    return "\(hundredths / 100)" + (fraction == 0 ? "" : ".\(fraction < 10 ? "0" : "")\(fraction)")
  }

  /// The eighth part of a number of hundredths, exactly.
  private static func eighth(_ hundredths: Int) -> String {
    let millionths = hundredths * 1250
    let fraction = "\(millionths % 1_000_000 + 1_000_000)".dropFirst()
    return "\(millionths / 1_000_000).\(fraction)"
  }
}
