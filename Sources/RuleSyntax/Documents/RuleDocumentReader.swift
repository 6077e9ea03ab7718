package import Diagnostics
package import YAMLSyntax

/// Reads a section or measure: known keys, conditions parsed in place, nothing resolved.
package struct RuleDocumentReader {
  static let sectionKeys = ["section", "title", "cite", "authority", "certainty", "rules"]
  static let measureKeys = [
    "measure", "title", "cite", "bodies", "authority", "certainty", "review_again", "reported_by", "claims",
    "last_confirmed", "rules",
  ]

  private let file: SourceFile
  private var diagnostics: [Diagnostic] = []

  private init(file: SourceFile) {
    self.file = file
  }

  /// The document, or nil where not even its name could be read.
  package static func read(
    _ file: SourceFile, root: YAMLMapping, into diagnostics: inout [Diagnostic]
  ) -> RuleDocument? {
    var reader = RuleDocumentReader(file: file)
    let document = reader.document(root)
    diagnostics += reader.diagnostics
    return document
  }

  private mutating func document(_ root: YAMLMapping) -> RuleDocument? {
    let isMeasure = root.entry("measure") != nil
    var fields = MappingReader(
      root, what: isMeasure ? "a measure" : "a section",
      keys: isMeasure ? Self.measureKeys : Self.sectionKeys)
    let id = fields.requiredText(isMeasure ? "measure" : "section")
    let title = fields.requiredText("title")?.value ?? ""
    let cite = isMeasure ? fields.text("cite")?.value : fields.requiredText("cite")?.value
    let authority = fields.text("authority")
    let certainty = fields.text("certainty")
    let measure = isMeasure ? measureEntry(&fields) : nil
    _ = fields.require("rules")
    let rules = fields.elements("rules")
    diagnostics += fields.diagnostics
    let entries = rules.compactMap { rule($0) }
    guard let id else { return nil }
    return RuleDocument(
      path: file.path, id: id, title: title, cite: cite, authority: authority, certainty: certainty,
      measure: measure, rules: entries,
      isWithoutRules: rules.isEmpty && root.entry("rules") != nil)
  }

  private mutating func measureEntry(_ fields: inout MappingReader) -> RuleDocument.MeasureEntry {
    let reports = fields.elements("reported_by").map { node in
      var report = MappingReader(node, what: "a report", keys: ["outlet", "date", "url"])
      let entry = RuleDocument.MeasureEntry.Report(
        outlet: report.requiredText("outlet")?.value ?? "", date: report.text("date"),
        url: report.text("url")?.value)
      diagnostics += report.diagnostics
      return entry
    }
    let claims = fields.elements("claims").compactMap { node -> RuleDocument.MeasureEntry.Claim? in
      var claim = MappingReader(node, what: "a claim", keys: ["id", "by", "says"])
      let id = claim.requiredText("id")
      let by = claim.requiredText("by")?.value ?? ""
      let says = claim.requiredText("says")?.value ?? ""
      diagnostics += claim.diagnostics
      return id.map { RuleDocument.MeasureEntry.Claim(id: $0, by: by, says: says) }
    }
    return RuleDocument.MeasureEntry(
      bodies: fields.texts("bodies").map(\.value), reports: reports, claims: claims,
      lastConfirmed: fields.text("last_confirmed"), reviewAgain: fields.text("review_again"))
  }

  private mutating func rule(_ node: YAMLNode) -> RuleEntry? {
    let before = diagnostics.count
    var fields = MappingReader(node, what: "a rule", keys: RuleKeys.all)
    let id = fields.requiredText("id")
    let kind = fields.requiredText("kind")
    var texts: [String: YAMLText] = [:]
    for key in RuleKeys.texts { texts[key] = fields.text(key) }
    var lists: [String: [YAMLText]] = [:]
    for key in RuleKeys.lists where fields.mapping.entry(key) != nil { lists[key] = fields.texts(key) }
    for key in ["effective", "says"] { _ = fields.require(key) }
    var isDamaged = false
    let condition = expression("when", &fields, &isDamaged)
    let value = expression("value", &fields, &isDamaged)
    if fields.mapping.entry("any_of") != nil, let both = fields.mapping.entry("all_of") {
      fields.report(.bothCombinations(both.key))
    }
    let isAllOf = fields.mapping.entry("all_of") != nil
    let alternatives = fields.elements(isAllOf ? "all_of" : "any_of").compactMap {
      alternative($0, &isDamaged)
    }
    let carveOuts = fields.elements("except").compactMap { carveOut($0, &isDamaged) }
    let obligations = fields.elements("obligations").compactMap { obligation($0) }
    let isWhole = !fields.diagnostics.hasErrors && !diagnostics[before...].hasErrors
    diagnostics += fields.diagnostics
    guard let id else { return nil }
    return RuleEntry(
      id: id, kind: kind, texts: texts, lists: lists, condition: condition, value: value, isAllOf: isAllOf,
      alternatives: alternatives, carveOuts: carveOuts, obligations: obligations,
      isDamaged: isDamaged || !isWhole, range: node.range)
  }

  private mutating func alternative(
    _ node: YAMLNode, _ isDamaged: inout Bool
  ) -> RuleEntry.AlternativeEntry? {
    var fields = MappingReader(node, what: "an alternative", keys: ["id", "says", "when"])
    let id = fields.requiredText("id")
    _ = fields.require("when")
    let condition = expression("when", &fields, &isDamaged)
    let says = fields.text("says")
    diagnostics += fields.diagnostics
    guard let id, let condition else {
      isDamaged = true
      return nil
    }
    return RuleEntry.AlternativeEntry(id: id, says: says, condition: condition)
  }

  private mutating func carveOut(_ node: YAMLNode, _ isDamaged: inout Bool) -> RuleEntry.CarveOutEntry? {
    var fields = MappingReader(
      node, what: "a carve-out", keys: ["id", "says", "when", "then", "value", "except"])
    let id = fields.requiredText("id")
    _ = fields.require("when")
    let condition = expression("when", &fields, &isDamaged)
    let says = fields.requiredText("says")
    let then = fields.text("then")
    let value = expression("value", &fields, &isDamaged)
    let inner = fields.elements("except").compactMap { carveOut($0, &isDamaged) }
    diagnostics += fields.diagnostics
    guard let id, let condition else {
      isDamaged = true
      return nil
    }
    return RuleEntry.CarveOutEntry(
      id: id, says: says, condition: condition, then: then, value: value, carveOuts: inner)
  }

  private mutating func obligation(_ node: YAMLNode) -> RuleEntry.ObligationEntry? {
    var fields = MappingReader(node, what: "an obligation", keys: ["id", "due", "document", "says"])
    let id = fields.requiredText("id")
    let says = fields.requiredText("says")?.value ?? ""
    let due = fields.text("due")?.value
    let document = fields.text("document")
    diagnostics += fields.diagnostics
    return id.map { RuleEntry.ObligationEntry(id: $0, says: says, due: due, document: document) }
  }

  private mutating func expression(
    _ key: String, _ fields: inout MappingReader, _ isDamaged: inout Bool
  ) -> SyntaxExpression? {
    guard fields.mapping.entry(key) != nil else { return nil }
    let expression = ConditionText.parse(fields.text(key), of: file, into: &diagnostics)
    if expression == nil { isDamaged = true }
    return expression
  }
}

extension Diagnostic {
  fileprivate static func bothCombinations(_ key: YAMLText) -> Diagnostic {
    Diagnostic(
      code: .unknownKey, message: "a rule has `any_of` or `all_of`, not both", range: key.range,
      help: "write the second one as a condition of its parts")
  }
}
