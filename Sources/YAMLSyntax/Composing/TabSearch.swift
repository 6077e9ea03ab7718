import Diagnostics

/// Finds the tabs that stand between tokens or inside plain ones, which libyaml partly lets pass.
///
/// Quoted texts, the lines of literal and folded ones, comments and whatever is in braces or brackets may
/// hold tabs.
struct TabSearch {
  private var spans: [(range: Range<Int>, isPlain: Bool)] = []

  /// Takes, in the order of the text, a scalar outside braces and brackets, or all of what is in them.
  mutating func add(_ range: Range<Int>, isPlain: Bool) { spans.append((range, isPlain)) }

  /// The tabs before an offset, the first of each line.
  func diagnostics(before end: Int, in places: TextPlaces) -> [Diagnostic] {
    var tabs: [Int] = []
    var cursor = 0
    for span in spans where span.range.upperBound <= end {
      tabs += Self.between(cursor..<max(cursor, span.range.lowerBound), in: places)
      if span.isPlain { tabs += Self.all(span.range, in: places) }
      cursor = max(cursor, span.range.upperBound)
    }
    tabs += Self.between(cursor..<max(cursor, end), in: places)
    var lines: Set<Int> = []
    return tabs.map { places.range($0..<($0 + 1)) }
      .filter { lines.insert($0.start.line).inserted }
      .map(Self.diagnostic)
  }

  /// What is reported of a tab.
  static func diagnostic(_ range: SourceRange) -> Diagnostic {
    let problem = SyntaxProblem.tab
    return Diagnostic(
      code: problem.code, message: problem.message, range: range, help: problem.help, replacement: " ")
  }

  private static func between(_ gap: Range<Int>, in places: TextPlaces) -> [Int] {
    var tabs: [Int] = []
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      switch places.bytes[offset] {
      case UInt8(ascii: "#"): offset = places.lineEnd(offset)
      case UInt8(ascii: "\t"):
        tabs.append(offset)
        offset += 1
      default: offset += 1
      }
    }
    return tabs
  }

  private static func all(_ range: Range<Int>, in places: TextPlaces) -> [Int] {
    range.filter(places.isTab)
  }
}
