/// The texts under every test.
extension Bench {
  /// From mild to strict: `free`, `exception_available`, `advised`, `license_required`, `approval`, `banned`.
  static let header = header(verifiedThrough: "2030-12-31")

  static func header(verifiedThrough: String, extra: String = "") -> String {
    """
    pack: bench
    title: A pack for tests
    jurisdiction: XX
    authority: regulation
    certainty: P
    edition: 2026.01.01
    verified_from: 2000-01-01
    verified_through: \(verifiedThrough)
    outcomes:
      - { id: free, blocks: never, says: Nothing. }
      - { id: exception_available, blocks: until_satisfied, says: An exception. }
      - { id: advised, blocks: never, says: Advice. }
      - { id: license_required, blocks: until_satisfied, documents: [licence], says: A licence. }
      - { id: approval, blocks: until_satisfied, documents: [permit], says: An approval. }
      - { id: banned, blocks: always, says: Banned. }
    \(extra)
    """
  }

  static let vocabularyTexts = [units, countries, groups, documents, facts]

  private static let units = """
    units: all
    list:
      TOPS: { dimension: operations, factor: 1 }
      bit: { dimension: bits, factor: 1 }
      mm²: { dimension: length·length, factor: 1, also: [mm2] }
      cm²: { dimension: length·length, factor: 100 }
    """

  private static let countries = """
    codes: country
    list: { CN: China, NO: Norway, US: United States, KH: Cambodia }
    """

  private static let groups = """
    groups: country_group
    of: country
    members:
      "D:5":
        says: Watched.
        codes: [CN]
        dated:
          - { code: KH, effective: 2021-12-09..2025-02-02, certainty: low }
    """

  private static let documents = """
    codes: document
    list: { licence: Licence, permit: Permit, statement: Statement, test_report: Test report }
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
      owners: { is: list of party, says: Holders of shares. }
      justification: { is: justification, says: Why. }
      documents: { is: list of document, says: Papers. }
    types:
      item:
        says: A line.
        kinds: { circuit: A circuit., computer: A computer. }
        facts:
          a: { is: flag, says: A., ask: Is it a? }
          b: { is: flag, says: B., ask: Is it b? }
          c: { is: flag, says: C., ask: Is it c? }
          d: { is: flag, says: D., ask: Is it d? }
          n: { is: number, says: N., ask: How many n? }
          m: { is: number, says: M., ask: How many m? }
          balance: { is: number, range: -10..10, says: May be negative. }
          area: { is: number, unit: mm², range: above 0.., says: Area., ask: How large is it? }
          planar: { is: flag, says: Has no density. }
          modes: { is: list of mode, says: What it does., ask: Which modes? }
          tpp: { is: number, derived: yes, says: Performance. }
          density: { is: number, derived: yes, says: Performance by area. }
          ready: { is: flag, derived: yes, says: A derived flag. }
          classification: { is: codes of control_list_entry, derived: yes, says: Entries. }
      mode:
        says: One operation.
        facts:
          rate: { is: number, unit: TOPS, says: Rate. }
          bits: { is: number, unit: bit, says: Length. }
          counted: { is: flag, says: Whether it counts., ask: Does it count? }
          delta: { is: number, range: -10..10, says: May be negative. }
      transaction:
        says: A deal.
        facts:
          date: { is: date, says: The day., ask: On which day? }
          destination: { is: code of country, says: Where to., ask: Where to? }
      party:
        says: Someone.
        kinds_given_as: roles
        kinds: { purchaser: Buys., end_user: Uses., agent: Helps. }
        facts:
          country: { is: code of country, says: Where it is., ask: Where is it? }
          listed: { is: flag, says: On a list., ask: Is it listed? }
          name: { is: text, says: The name. }
          captured: { is: flag, says: Owned by listed ones., ask: Is it owned by listed ones? }
          owners: { is: list of owner, says: Who holds shares., ask: Who owns it? }
          score: { is: number, range: -10..10, says: May be negative. }
      owner:
        says: A holder.
        facts:
          party: { is: party, says: Who., ask: Who is it? }
          share: { is: number, range: 0..100, says: How much., ask: How much? }
      justification:
        says: Why.
        facts:
          use: { is: text, says: What for., ask: What for? }
          why: { is: text, says: Why., ask: Why? }
      document:
        says: A paper.
        facts:
          kind_of_document: { is: code of document, given_as: kind, says: Which. }
          number: { is: text, says: Its number. }
          issued: { is: date, says: When. }
          expires: { is: date, says: The last day. }
    """
}
