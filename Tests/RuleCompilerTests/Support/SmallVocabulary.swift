import Diagnostics
import RuleCompiler
import RuleModel
import YAMLSyntax

/// A vocabulary that holds one fact of every kind and nothing of any law.
enum SmallVocabulary {
  static let facts = """
    vocabulary: facts
    roots:
      item: { is: item }
      items: { is: list of item }
      order: { is: order }
      buyer: { is: party with role buyer }
      destination: { is: order.destination }
      lead: { is: order.lead }
    types:
      order:
        facts:
          date: { is: date }
          due: { is: date }
          destination: { is: code of country }
          origin: { is: code of country }
          lead: { is: item }
      item:
        kinds: { circuit: One chip., computer: A box., memory: A stack. }
        facts:
          quantity: { is: number }
          weight: { is: number }
          area: { is: number, unit: mm² }
          rate: { is: number, unit: GB/s }
          capacity: { is: number, unit: GB }
          share: { is: number, unit: percent, range: 0..100 }
          balance: { is: number, range: -5..5 }
          chips: { is: number, only_for: [computer] }
          pins: { is: number, only_for: [circuit, memory] }
          listed: { is: flag }
          note: { is: text }
          parts: { is: list of item }
          uses: { is: codes of use }
          other_uses: { is: codes of use }
          score: { is: number, derived: yes }
          density: { is: number, unit: GB/s/mm², derived: yes }
          clever: { is: flag, derived: yes }
          made: { is: date, derived: yes }
          stacked: { is: flag, derived: yes, only_for: [memory] }
          classification: { is: codes of control_list_entry, derived: yes }
      party:
        kinds_given_as: roles
        kinds: { buyer: Buys., user: Uses., seller: Sells. }
        facts:
          name: { is: text }
          home: { is: code of country }
          branches: { is: number, only_for: [seller] }
    """

  private static let others = [
    """
    units: all
    list:
      GB: { dimension: data, factor: 1 }
      TB: { dimension: data, factor: 1000 }
      s: { dimension: time, factor: 1 }
      mm: { dimension: length, factor: 1 }
      mm²: { dimension: length·length, factor: 1, also: [mm2] }
      percent: { dimension: share, factor: 1, also: ["%"] }
    """,
    """
    codes: country
    list: { CN: China, NL: Netherlands, US: United States }
    """,
    """
    codes: use
    list: { training: Training, inference: Inference }
    """,
    """
    codes: document
    list: { licence: A licence, letter: A letter }
    """,
    """
    groups: country_group
    of: country
    members:
      "D:5": { says: Embargoed., codes: [CN] }
    """,
  ]

  /// The vocabulary, which is without a mistake.
  static func read() throws -> Vocabulary { try whole.get() }

  /// Read once, since every test asks for it.
  private static let whole = Result { try read(facts: facts) }

  /// The vocabulary with other facts.
  static func read(facts: String) throws -> Vocabulary {
    let (vocabulary, diagnostics) = try reading(facts: SourceFile(path: "facts.yaml", text: facts))
    guard diagnostics.isEmpty else { throw Mistaken(diagnostics: diagnostics) }
    return vocabulary
  }

  /// The vocabulary with other facts or further files, and what is wrong with it.
  static func reading(
    facts: SourceFile? = nil, more: [SourceFile] = []
  ) throws -> (vocabulary: Vocabulary, diagnostics: [Diagnostic]) {
    var reader = VocabularyReader()
    let files =
      others.enumerated().map { SourceFile(path: "vocabulary-\($0).yaml", text: $1) }
      + [facts ?? SourceFile(path: "facts.yaml", text: self.facts)] + more
    for file in files {
      guard case .mapping(let root)? = YAMLComposer.compose(file).root, reader.read(root) else {
        throw NoVocabulary(path: file.path)
      }
    }
    let vocabulary = reader.vocabulary()
    return (vocabulary, reader.diagnostics)
  }

  struct Mistaken: Error {
    let diagnostics: [Diagnostic]
  }

  struct NoVocabulary: Error {
    let path: String
  }
}
