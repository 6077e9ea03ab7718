/// The texts under every test.
extension CaseDesk {
  static let vocabulary = [units, countries, families, formats, documents, groups, facts]

  private static let units = """
    units: all
    list:
      TOPS: { dimension: operations, factor: 1, also: [TFLOPS] }
      bit: { dimension: bits, factor: 1 }
      GB: { dimension: data, factor: 1 }
      TB: { dimension: data, factor: 1000 }
      s: { dimension: time, factor: 1 }
      mm²: { dimension: length·length, factor: 1, also: [mm2] }
      cm²: { dimension: length·length, factor: 100 }
      percent: { dimension: share, factor: 1, also: ["%"] }
    """

  private static let countries = """
    codes: country
    list:
      NO: Norway
      NA: Namibia
      CN: { name: China, also: [PRC] }
      US: United States
      MO: Macau
    """

  private static let families = """
    codes: chip_family
    list: { Q1: Q1, Q2: { name: Q2, also: [Quick 2] }, SOLO: Solo }
    """

  private static let formats = """
    codes: number_format
    list: { FP8: FP8, FP16: FP16, INT8: INT8 }
    """

  private static let documents = """
    codes: document
    list: { licence: Licence, permit: Permit }
    """

  private static let groups = """
    codes: buyer_class
    list: { agency: Agency, university: University }
    """

  private static let facts = """
    vocabulary: facts
    roots:
      item: { is: item, says: The line. }
      items: { is: list of item, says: All lines. }
      transaction: { is: transaction, says: The deal. }
      destination: { is: transaction.destination }
      parties: { is: list of party, complete_with: [purchaser, end_user], says: Everyone. }
      purchaser: { is: party with role purchaser, says: Buys. }
      end_user: { is: party with role end_user, says: Uses. }
      documents: { is: list of document, says: Papers. }
    types:
      transaction:
        says: A deal.
        kinds: { export: Out., reexport: On. }
        facts:
          date: { is: date, says: The day. }
          destination: { is: code of country, says: Where to. }
      party:
        says: Someone.
        kinds_given_as: roles
        kinds: { purchaser: Buys., end_user: Uses., agent: Helps. }
        facts:
          name: { is: text, says: Its name. }
          headquarters: { is: code of country, says: Where from. }
          listed: { is: flag, says: On a list. }
          classes: { is: codes of buyer_class, says: Which buyer. }
      item:
        says: A line.
        kinds: { circuit: A circuit., computer: A computer. }
        facts:
          quantity: { is: number, says: How many. }
          chip: { is: chip, says: Which chip. }
          progress: { is: number, unit: percent, range: 0..100, says: How far. }
          note: { is: text, says: A remark. }
          stack_speed: { is: number, unit: GB/s, says: Of the line and its chip. }
          tpp: { is: number, derived: yes, says: Performance. }
          classification: { is: codes of control_list_entry, derived: yes, says: Entries. }
      chip:
        says: A chip.
        facts:
          name: { is: text, says: Its name. }
          vendor: { is: text, says: Whose. }
          family: { is: code of chip_family, says: Its family. }
          area: { is: number, unit: mm², range: above 0.., says: Its area. }
          bandwidth: { is: number, unit: GB/s, says: Its bandwidth. }
          stack_speed: { is: number, unit: GB/s, says: Of the chip and its line. }
          marketed: { is: flag, says: For datacenters. }
          released: { is: date, says: When. }
          designer: { is: code of country, says: Whose. }
          modes: { is: list of mode, says: What it does. }
      mode:
        says: An operation.
        facts:
          format: { is: code of number_format, says: Which format. }
          bit_length: { is: number, unit: bit, says: Its length. }
          dense_rate: { is: number, unit: TOPS, says: Its rate. }
      document:
        says: A paper.
        facts:
          kind_of_document: { is: code of document, given_as: kind, says: Which. }
          number: { is: text, says: Its number. }
          expires: { is: date, says: The last day. }
    """

  static let catalogue = """
    catalogue: Maker
    sources: { sheet: The data sheet, paper: A newspaper }
    chips:
      - name: Q1 small
        also: [Q1S]
        family: Q1
        supplied_as: circuit
        source: [sheet]
        confidence: high
        area: 400 mm²
        bandwidth: 2 TB/s
        marketed: yes
        released: 2024-01-01
        designer: US
        modes:
          - { format: FP8, bit_length: 8 bit, dense_rate: 100 TOPS }
          - { format: FP16, bit_length: 16 bit, dense_rate: 50 TOPS }
      - name: Q1 large
        family: Q1
        supplied_as: circuit
        source: [sheet]
        area: { value: 600 mm², source: [paper], confidence: low, basis: estimated }
        bandwidth: 3 TB/s
        marketed: yes
        released: 2025-01-01
        modes:
          - { format: FP8, bit_length: 8 bit, dense_rate: 300 TOPS }
          - { format: INT8, bit_length: 8 bit, dense_rate: 400 TOPS }
      - name: Solo chip
        family: SOLO
        supplied_as: circuit
        area: 100 mm²
        modes: none
    """
}
