package import Diagnostics
package import RuleModel
import RuleSyntax
package import YAMLSyntax

/// Resolves, types, checks and links the files of one pack.
package enum PackCompiler {
  /// A file of a pack: its text and the mapping at its root.
  package struct File: Sendable {
    package let source: SourceFile
    package let root: YAMLMapping

    package init(source: SourceFile, root: YAMLMapping) {
      self.source = source
      self.root = root
    }
  }

  /// The pack with every rule that is right, or nil without a usable `pack.yaml`.
  ///
  /// - Parameter coverage: the tables of coverage, of this pack and of others.
  package static func compile(
    header headerFile: File, files: [File], coverage: [File] = [], vocabulary: Vocabulary,
    into diagnostics: inout [Diagnostic]
  ) -> RulePack? {
    guard
      let header = PackHeader.read(
        headerFile.source, root: headerFile.root, vocabulary: vocabulary, into: &diagnostics)
    else { return nil }
    let documents = files.compactMap {
      RuleDocumentReader.read($0.source, root: $0.root, into: &diagnostics)
    }
    let vocabulary = vocabulary.adding(codeLists: [ControlList.name: controlList(documents)])
    var rules: [Rule] = []
    var sections: [Section] = []
    for (index, document) in documents.enumerated() {
      if document.isWithoutRules { diagnostics.append(.noRules(document)) }
      sections.append(SectionReader.section(document, into: &diagnostics))
      var typer = RuleTyper(header: header, vocabulary: vocabulary, document: document, section: index)
      for entry in document.rules {
        if let rule = typer.rule(entry) { rules.append(rule) }
      }
      diagnostics += typer.diagnostics
    }
    var typer = Typer(vocabulary: vocabulary)
    let appliesWhen = header.appliesWhen.map {
      typer.condition($0, in: Scope(vocabulary: vocabulary))
    }
    diagnostics += typer.diagnostics
    let provisions = coverage.filter { CoverageReader.packID(of: $0.root) == header.id }.flatMap {
      CoverageReader.read($0.root, into: &diagnostics)
    }
    let pack = RulePack(
      id: header.id, title: header.title, jurisdiction: header.jurisdiction, authority: header.authority,
      edition: header.edition, verifiedFrom: header.verifiedFrom, verifiedThrough: header.verifiedThrough,
      appliesWhen: appliesWhen ?? nil,
      outcomes: header.outcomes, readings: header.readings,
      notModelled: header.notModelled
        + provisions.compactMap { provision in
          provision.notModelled.map { .init(id: provision.id, says: $0) }
        },
      retention: header.retention, provisions: provisions, sections: sections, rules: rules,
      vocabulary: vocabulary)
    for lint in PackLints.all { diagnostics += lint.check(pack) }
    return pack
  }

  /// Every id of a classification and of its alternatives, with the entries above them.
  private static func controlList(_ documents: [RuleDocument]) -> CodeList {
    var codes: Set<String> = []
    for document in documents {
      for rule in document.rules where rule.kind?.value == "classification" {
        for id in [rule.id.value] + rule.alternatives.map(\.id.value) {
          var parts = id.split(separator: ".").map(String.init)
          while !parts.isEmpty {
            codes.insert(parts.joined(separator: "."))
            parts.removeLast()
          }
        }
      }
    }
    return CodeList(
      name: ControlList.name, entries: codes.sorted().map { .init(code: Code($0), name: $0) })
  }
}

extension Diagnostic {
  fileprivate static func noRules(_ document: RuleDocument) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "the file `\(document.path)` has no rules",
      range: document.id.range)
  }
}
