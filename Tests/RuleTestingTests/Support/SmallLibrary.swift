import Diagnostics
import ExportControl

/// A pack of one rule on a vocabulary of two facts, with the tests given.
enum SmallLibrary {
  static let vocabulary = """
    vocabulary: facts
    roots:
      item: { is: item, says: The line. }
      items: { is: list of item, says: All lines. }
      documents: { is: list of document, says: On file. }
    types:
      item:
        says: A line.
        kinds: { integrated_circuit: A circuit. }
        facts:
          performance: { is: number, says: Performance., ask: "What is the performance?" }
          density: { is: number, says: Density., ask: "What is the density?" }
          classification: { is: codes of control_list_entry, derived: yes, says: Where it falls. }
          listed: { is: flag, says: Listed., ask: "Is it listed?" }
      document:
        says: A paper.
        facts:
          kind_of_document: { is: code of document, given_as: kind, says: Which. }
          number: { is: text, says: Its number. }
          issued: { is: date, says: From. }
          expires: { is: date, says: Until. }
    """
  static let units = "units: all\nlist:\n  mm: { dimension: length, factor: 1, says: A length. }\n"
  static let documents = "codes: document\nsays: Papers.\nlist:\n  bis_license: Licence\n"
  static let pack = """
    pack: small
    title: A small pack
    jurisdiction: US
    authority: regulation
    certainty: P
    edition: 1
    verified_from: 2020-01-01
    verified_through: 2030-01-01
    outcomes:
      - { id: no_license_required, blocks: never, says: None. }
      - { id: license_required, blocks: until_satisfied, documents: [bis_license], says: Needed. }
    """
  static let rules = """
    section: 1A001
    title: One
    cite: 1 CFR 1
    rules:
      - id: 1A001.a
        kind: classification
        effective: 2023-11-17..
        says: A performance of 4800 or more.
        when: item.performance >= 4800
      - id: 1.1
        kind: license_requirement
        effective: 2023-11-17..
        says: Items of 1A001.a need a licence.
        when: item.classification in [1A001.a]
      - id: flag.listed
        kind: red_flag
        effective: 2023-11-17..
        says: The item is listed.
        when: item.listed
    """

  static func load(tests: String, rules: String = rules) -> RuleLibrary {
    RuleLibrary.load([
      SourceFile(path: "v/facts.yaml", text: vocabulary), SourceFile(path: "v/units.yaml", text: units),
      SourceFile(path: "v/documents.yaml", text: documents), SourceFile(path: "p/pack.yaml", text: pack),
      SourceFile(path: "p/1A001.yaml", text: rules), SourceFile(path: "p/1A001.test.yaml", text: tests),
    ])
  }

  /// One test on 4800 exactly with what it expects, written in flow style.
  static func test(
    expecting expect: String, item: String = "{ performance: 4800, listed: no }", asOf: String = "2024-01-01"
  )
    -> String
  {
    """
    subject: 1A001.yaml
    as_of: \(asOf)
    tests:
      - name: the one test
        item: \(item)
        expect: \(expect)
    """
  }
}
