package import Diagnostics

/// What counts where no option says otherwise: the environment goes before the file, and the file before the default.
package struct Settings: Sendable {
  /// The values of a setting and where they come from.
  package struct Value: Sendable, Hashable {
    /// One, unless it is a list; none where nothing is set.
    package let texts: [String]
    /// Who said so.
    package let origin: SettingOrigin
  }

  private let file: [SettingName: StatedSetting]
  private let environment: [String: String]

  /// - Parameters:
  ///   - file: what the file of settings states.
  ///   - environment: all variables; those that set nothing are passed over, and so are empty ones.
  package init(file: [SettingName: StatedSetting] = [:], environment: [String: String] = [:]) {
    self.file = file
    self.environment = environment
  }

  /// The value that counts.
  package subscript(name: SettingName) -> Value {
    if let variable = name.variable, let text = environment[variable], !text.isEmpty {
      return Value(texts: [text], origin: .environment(variable))
    }
    if let stated = file[name] { return Value(texts: stated.texts, origin: .file(stated.place)) }
    return Value(texts: name.standard, origin: .standard)
  }

  /// The single value that counts; nil where nothing is set.
  package func text(_ name: SettingName) -> String? { self[name].texts.first }

  /// What is wrong with the environment: words that a setting cannot have.
  ///
  /// - Parameter formats: the formats in which records can be printed.
  package func misstated(formats: [String]) -> [Diagnostic] {
    SettingName.allCases.compactMap { name in
      guard case .environment(let variable) = self[name].origin, let text = text(name),
        let words = name == .format ? formats : name.choices, !words.contains(text)
      else { return nil }
      return .misstated(variable, text, words)
    }
  }
}

extension Diagnostic {
  fileprivate static func misstated(_ variable: String, _ text: String, _ words: [String]) -> Diagnostic {
    let nearest = Spelling.nearest(text, in: words)
    return Diagnostic(
      code: .unreadableText, message: "the variable `\(variable)` cannot be `\(text)`", range: nil,
      help: nearest.map { "did you mean `\($0)`?" } ?? "use one of: \(words.joined(separator: ", "))")
  }
}
