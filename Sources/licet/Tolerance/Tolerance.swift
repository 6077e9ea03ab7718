import CaseInput
import Diagnostics
import ExportControl
import Waiving
import YAMLSyntax

/// What a run lets pass of what it finds: what is waived, and what is known from a baseline. Records say nothing of it.
struct Tolerance {
  private var waivers: WaiverRun?
  private var baseline: BaselineRun?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources: [String: SourceFile] = [:]

  /// Reads the files; what is wrong with them is among the diagnostics, and lets nothing pass.
  ///
  /// - Parameters:
  ///   - waivers: the file of waivers; nil for none.
  ///   - baseline: the file of the baseline, or `git:` and a revision; nil for none.
  ///   - files: those that will be judged, for which a revision is asked.
  init(
    waivers: String?, baseline: String?, files: [(path: String, isNamed: Bool)], _ session: Session
  ) {
    if let root = waivers.flatMap({ root($0) }) {
      var reader = WaiverReader(packs: session.library.packs, vocabulary: session.library.vocabulary)
      let book = reader.book(root)
      diagnostics += reader.diagnostics
      self.waivers = WaiverRun(book, today: session.today, packs: session.packs, options: session.options)
    }
    if let baseline {
      self.baseline = known(baseline, files, session).map { BaselineRun($0) }
    }
  }

  /// What counts of each line of a case.
  mutating func lines(of judgement: CaseJudgement) -> [ToleratedLine] {
    let waived = waivers?.lines(of: judgement)
    let known = baseline?.known(in: judgement)
    return judgement.lines.indices.map { index in
      ToleratedLine(
        line: judgement.lines[index], waived: waived?[index], isKnown: known?[index] ?? false)
    }
  }

  /// Says what there is to say of the waivers and the baseline, once every case was seen.
  mutating func finish() {
    diagnostics += waivers?.diagnostics ?? []
    diagnostics += baseline?.outdated ?? []
  }

  /// The waivers whose cases were not judged this time.
  var notConcerned: [String] { waivers?.notConcerned ?? [] }

  private mutating func known(
    _ baseline: String, _ files: [(path: String, isNamed: Bool)], _ session: Session
  ) -> Baseline? {
    if baseline.hasPrefix(GitRevision.prefix) {
      let revision = GitRevision(String(baseline.dropFirst(GitRevision.prefix.count)))
      let (known, wrong) = revision.baseline(of: files, session)
      diagnostics += wrong
      return known
    }
    guard let root = root(baseline) else { return nil }
    var reader = BaselineReader()
    let read = reader.baseline(root)
    diagnostics += reader.diagnostics
    return read
  }

  /// The tree of a file; nil after saying why there is none.
  private mutating func root(_ path: String) -> YAMLNode? {
    let tree = ReadTree(path)
    diagnostics += tree.diagnostics
    sources.merge(tree.sources) { $1 }
    return tree.root
  }
}
