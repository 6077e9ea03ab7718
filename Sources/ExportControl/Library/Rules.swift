import AuditTrail
import CaseInput
import Diagnostics
import Evaluation
import YAMLSyntax

/// The rules of a folder, compiled: what judges cases.
///
/// Nothing here touches the disk, the clock or the environment. The same rules, bytes and terms give the same judgements and
/// the same bytes of their records.
public struct Rules: Sendable {
  /// The law of one jurisdiction, as encoded.
  public struct Pack: Sendable, Hashable {
    /// Such as `us-ear`.
    public let id: String
    /// Such as `US`.
    public let jurisdiction: String
    /// When these rules were edited, such as `2026.11.22`.
    public let edition: String
  }

  private let library: RuleLibrary
  private let stamp: RulesStamp

  /// Of all the files the rules were compiled from, as records name it: `sha256:` and 64 hexadecimal digits.
  public var digest: String { stamp.digest.description }

  /// The packs: that of the United States first.
  public var packs: [Pack] {
    library.packs(of: nil).map { pack in
      let identity = pack.identity
      return Pack(id: identity.id, jurisdiction: identity.jurisdiction, edition: identity.edition)
    }
  }

  /// Compiles a folder of rules.
  ///
  /// - Parameter files: the bytes of every file of the folder by its path below it, such as `us-ear/pack.yaml`. Tests
  ///   (`*.test.yaml`) and files that are no YAML, such as a README, are left out; the order is of no matter.
  /// - Throws: ``RulesRefusal`` if anything is wrong with any file, or none of them begins a pack. A rule that cannot be
  ///   read is never left out in silence.
  public init(_ files: [String: [UInt8]]) throws(RulesRefusal) {
    var sources: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let path = "\(RulesBundle.root)/\(name)"
      guard path.hasSuffix(".yaml") else {
        let lowered = path.lowercased()
        if [".yaml", ".yml", ".json"].contains(where: lowered.hasSuffix) {
          diagnostics.append(.notARuleFile(path))
        }
        continue
      }
      guard !path.hasSuffix(".test.yaml") else { continue }
      let (source, undecodable) = SourceDecoding.decode(path: path, bytes: bytes)
      diagnostics += undecodable
      if let source { sources.append(source) }
    }
    let library = RuleLibrary.load(sources)
    diagnostics += library.diagnostics
    guard !diagnostics.hasErrors, !library.packs.isEmpty else {
      throw RulesRefusal(problems: diagnostics.map(Problem.init))
    }
    self.library = library
    stamp = library.stamp
  }

  /// Judges every case of a file.
  ///
  /// - Parameters:
  ///   - bytes: of a case file: YAML, JSON for a path that ends in `.json`, a case a line for one that ends in `.jsonl`.
  ///   - path: what judgements, places and records call the file; it is never opened.
  ///   - today: the day judged where neither the terms nor the case state one.
  ///   - terms: the day asked for, the jurisdiction, what reported measures can do.
  ///   - table: the bytes of a table that the file draws on, by the name under which it does; nil where there is none.
  /// - Returns: a judgement for each case, and whatever is wrong with the file. What cannot be read costs its own case
  ///   and no other, and never looks like a pass.
  public func judge(
    _ bytes: [UInt8], path: String, today: Day, terms: Terms = Terms(),
    table: (_ name: String) -> [UInt8]? = { _ in nil }
  ) -> JudgedFile {
    var file = CaseFile(path: path, bytes: bytes)
    if !file.tableNames.isEmpty {
      let found = file.tableNames.map { name in
        (name, table(name).map(CaseTables.Content.bytes) ?? .fault(.missing))
      }
      file = file.drawing(on: Dictionary(found) { first, _ in first })
    }
    let read = file.cases(library.reader)
    let options = JudgementOptions(reportedMayBlock: terms.reportedMeasuresBlock)
    let jurisdiction = terms.jurisdiction?.uppercased()
    let packs = library.packs(of: jurisdiction)
    // Lines under no law would have nothing to hold against them.
    guard !packs.isEmpty else { return JudgedFile(path: path, judgements: [], problems: []) }
    let recorder = Recorder(
      library, stamp: stamp, engine: .current, options: options, jurisdiction: jurisdiction)
    var diagnostics = file.diagnostics + file.lostLines + read.diagnostics
    let judgements = read.cases.map { procurementCase in
      let judged = CaseJudgement.judge(
        procurementCase, packs: packs, asOf: terms.asOf?.date, today: today.date, options: options,
        fileDiagnostics: file.diagnostics + read.diagnostics)
      diagnostics += procurementCase.diagnostics + judged.diagnostics
      return Judgement(recorder.record(judged, of: file), asOf: Day(judged.asOf))
    }
    var told: Set<Diagnostic> = []
    return JudgedFile(
      path: path, judgements: judgements,
      problems: diagnostics.filter { told.insert($0).inserted }.map(Problem.init))
  }
}
