package import Diagnostics
package import YAMLSyntax

/// Reads a file `.licet.yaml`: known keys and known words only, so that a slip of the pen never sets anything.
package struct SettingsReader {
  private let formats: [String]
  private let folder: String

  /// - Parameters:
  ///   - formats: the formats in which records can be printed.
  ///   - folder: that of the file, from the working folder; empty for the working folder itself, else with a last slash.
  package init(formats: [String], folder: String) {
    self.formats = formats
    self.folder = folder
  }

  /// What the file states, and what is wrong with it; what is wrong is left out.
  package func read(_ root: YAMLNode) -> (settings: [SettingName: StatedSetting], diagnostics: [Diagnostic]) {
    var fields = MappingReader(root, what: "the configuration", keys: SettingName.allCases.map(\.rawValue))
    var settings: [SettingName: StatedSetting] = [:]
    for name in SettingName.allCases {
      guard let entry = fields.mapping.entry(name.rawValue) else { continue }
      let texts = name.isList ? fields.texts(name.rawValue) : fields.text(name.rawValue).map { [$0] } ?? []
      let values = texts.compactMap { value($0, of: name, &fields) }
      guard !values.isEmpty else { continue }
      settings[name] = StatedSetting(texts: values, place: entry.key.range)
    }
    return (settings, fields.diagnostics)
  }

  /// The value as it counts; nil after saying what is wrong with it.
  private func value(_ text: YAMLText, of name: SettingName, _ fields: inout MappingReader) -> String? {
    let value = text.value
    guard !value.isEmpty else {
      fields.report(.saysNothing(text, name))
      return nil
    }
    switch name {
    case .failOn, .undetermined, .reported:
      return known(text, text.value, among: name.choices ?? [], name, &fields)
    case .format: return known(text, text.value, among: formats, name, &fields)
    case .outputs:
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        fields.report(.noOutput(text, formats))
        return nil
      }
      return known(text, String(parts[0]), among: formats, name, &fields).map { "\($0)=\(path(parts[1]))" }
    case .baseline where value.hasPrefix(SettingsReader.revision): return value
    case .rules, .ledger, .waivers, .baseline, .lock, .paths: return path(value)
    case .jurisdiction, .readings: return value
    }
  }

  /// What a baseline begins with that is a revision and no file.
  package static let revision = "git:"

  private func known(
    _ text: YAMLText, _ word: String, among words: [String], _ name: SettingName,
    _ fields: inout MappingReader
  ) -> String? {
    if words.contains(word) { return word }
    fields.report(.unknownWord(text, word, name, words))
    return nil
  }

  private func path(_ text: some StringProtocol) -> String {
    text.hasPrefix("/") ? String(text) : folder + text
  }
}

extension Diagnostic {
  fileprivate static func unknownWord(
    _ text: YAMLText, _ word: String, _ name: SettingName, _ known: [String]
  ) -> Diagnostic {
    let nearest = Spelling.nearest(word, in: known)
    return Diagnostic(
      code: .unreadableText, message: "`\(name.rawValue)` cannot be `\(word)`", range: text.range,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(known.joined(separator: ", "))",
      replacement: name == .outputs ? nil : nearest)
  }

  fileprivate static func noOutput(_ text: YAMLText, _ formats: [String]) -> Diagnostic {
    Diagnostic(
      code: .unreadableText, message: "`\(text.value)` names no format and file", range: text.range,
      help: "write it as `format=path`, with one of: \(formats.joined(separator: ", "))")
  }

  fileprivate static func saysNothing(_ text: YAMLText, _ name: SettingName) -> Diagnostic {
    Diagnostic(
      code: .wrongShape, message: "`\(name.rawValue)` has a value that says nothing", range: text.range)
  }
}
