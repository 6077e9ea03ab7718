import CaseInput
package import Diagnostics
import Evaluation
import Quantities

extension CaseJudgement {
  /// What judging found wrong with the case: stated figures that contradict the computed ones, and faults (S3).
  package var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    for line in lines {
      let place = line.line.place.map { SourceRange(path: $0.path, start: $0.start, end: $0.start) }
      for unknown in line.determinations.flatMap(\.findings).flatMap(\.explanation.everyUnknown) {
        switch unknown.reason {
        case .disagrees(let stated, let computed, let factPlace):
          found.append(.disagrees(unknown.path, stated, computed, factPlace ?? place))
        case .overflow: found.append(.tooLarge(unknown.path, place))
        case .divisionByZero: found.append(.dividesByZero(unknown.path, place))
        case .notGiven, .span, .emptyList: break
        }
      }
    }
    var once: [Diagnostic] = []
    for diagnostic in found where !once.contains(diagnostic) { once.append(diagnostic) }
    return once
  }
}

extension Diagnostic {
  fileprivate static func disagrees(
    _ path: String, _ stated: String, _ computed: String, _ place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      code: .statedValueDisagrees,
      message: "`\(path)` is stated as \(stated), but its figures give \(computed)",
      range: place,
      help: "correct the figures, or leave the stated value out: it is taken as unknown until both agree")
  }

  fileprivate static func tooLarge(_ path: String, _ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .overflow, message: "`\(path)` leads to a number too large to compute; it is taken as unknown",
      range: place)
  }

  fileprivate static func dividesByZero(_ path: String, _ place: SourceRange?) -> Diagnostic {
    Diagnostic(
      code: .divisionByZero, message: "`\(path)` leads to a division by zero; it is taken as unknown",
      range: place)
  }
}
