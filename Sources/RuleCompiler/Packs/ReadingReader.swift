import Diagnostics
import RuleModel
import YAMLSyntax

/// Reads the open points a pack declares, and the choice a rule belongs to (S15).
enum ReadingReader {
  static func read(_ fields: inout MappingReader) -> [ReadingDeclaration] {
    var readings: [ReadingDeclaration] = []
    for node in fields.elements("readings") {
      var entry = MappingReader(node, what: "a reading", keys: ["id", "says", "choices"])
      let id = entry.requiredText("id")
      let says = entry.requiredText("says")?.value ?? ""
      _ = entry.require("choices")
      let choices = entry.elements("choices").compactMap { choice($0, &entry) }
      if let id, readings.contains(where: { $0.id == id.value }) { entry.report(.declaredTwice(id)) }
      for (index, choice) in choices.enumerated()
      where choices[..<index].contains(where: { $0.id == choice.id }) {
        entry.report(.tooFewChoices(id, "the choice `\(choice.id)` stands there twice"))
      }
      if choices.count < 2 { entry.report(.tooFewChoices(id, "a reading has two choices or more")) }
      fields.report(entry.diagnostics)
      if let id { readings.append(ReadingDeclaration(id: id.value, says: says, choices: choices)) }
    }
    return readings
  }

  private static func choice(_ node: YAMLNode, _ fields: inout MappingReader) -> ReadingDeclaration.Choice? {
    var entry = MappingReader(node, what: "a choice", keys: ["id", "says"])
    let id = entry.requiredText("id")?.value
    let says = entry.requiredText("says")?.value ?? ""
    fields.report(entry.diagnostics)
    return id.map { ReadingDeclaration.Choice(id: $0, says: says) }
  }

  /// `tf32-bits.significant-19` as a declared choice, or why it is none.
  static func choice(
    _ text: YAMLText, among readings: [ReadingDeclaration], into diagnostics: inout [Diagnostic]
  ) -> ReadingChoice? {
    let known = readings.allChoices
    if let found = known.first(where: { $0.description == text.value }) { return found }
    diagnostics.append(
      .unknownName(text, "a choice of a reading of this pack", known: known.map(\.description)))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func tooFewChoices(_ id: YAMLText?, _ why: String) -> Diagnostic {
    Diagnostic(code: .wrongShape, message: "`\(id?.value ?? "")`: \(why)", range: id?.range)
  }
}
